import { boxAround, union } from "@buurtbord/shared/activities/boxGeometry.ts";
import { newInitiatives } from "@buurtbord/shared/activities/newInitiatives.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import {
  type BoardGrowth,
  cameTrue,
  joinedByMore,
  movedToField,
  reworded,
} from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { cardLook } from "../canvas/CardLook.ts";
import type { Anchor } from "../canvas/threadPath.ts";
import { colour } from "../ui/colours.ts";
import { boxOfCard, cardsOn, type LaidCard, rootOf, type Svg } from "./boardSvg.ts";
import { card as drawnCard } from "./card.ts";
import { flowerSpot } from "./flowerSpot.ts";
import { wholeFrame } from "./frame.ts";
import { groundShapes, groundWords } from "./ground.ts";
import { BLOSSOM, badge, blank, blossom, pressed, trace } from "./growthMarks.ts";
import type { PhotoData } from "./photo.ts";
import { thread } from "./thread.ts";

export interface ImageOfGrowth {
  readonly growth: BoardGrowth;
  /** The later moment. */
  readonly after: Board;
  readonly photos: PhotoData;
  /** What the image is called for who hears it. */
  readonly name: string;
}

/** How far what was there before steps back, so that what grew stands in front. */
const SOFT = 0.55;

/**
 * The later moment with what grew in bloom: what was there already is soft, what is gone left its print. What stood on
 * cards that are gone is not in it.
 */
export function growthSvg({ growth, after, photos, name }: ImageOfGrowth): Svg {
  const ground = activityOf(after).layout(after);
  const cards = cardsOn(after);
  const gone = laidBefore(after, growth.cards.gone);
  const boxes = [...cards, ...gone].map(boxOfCard);
  const frame = boxes.reduce(union, wholeFrame(ground, boxes, []));
  const paper = {
    x: Math.floor(frame.x),
    y: Math.floor(frame.y),
    width: Math.ceil(frame.w) + 1,
    height: Math.ceil(frame.h) + 1,
  };
  const fresh = new Set([...growth.cards.added, ...changedCards(growth, after)].map(({ id }) => id));
  const [standsOut, standsBack] = parted(cards, ({ card }) => fresh.has(card.id));
  const inside = [
    element("title", {}, escaped(name)),
    element("rect", { ...paper, fill: colour(ground.table) }),
    groundShapes(ground, photos),
    gone.map(({ card, look }) => pressed(look, card.pos)).join(""),
    soft(threads(growth, after, cards, "old")),
    // Threads run under cards, also where these are so soft that one would see them through.
    standsBack.map(({ card, look }) => blank(look, card.pos)).join(""),
    soft(standsBack.map(({ card, look }) => drawnCard(look, card.pos, photos)).join("\n")),
    tracesOf(growth, cards),
    threads(growth, after, cards, "new"),
    groundWords(ground, boardTexts(after), null),
    standsOut.map(({ card, look }) => drawnCard(look, card.pos, photos)).join("\n"),
    marksOf(growth, after, cards),
  ];
  return { root: rootOf(paper), inside: inside.join("\n"), ...paper };
}

/** Cards of before, as they would lie on the board as it is now. */
function laidBefore(after: Board, cards: readonly Card[]): readonly LaidCard[] {
  return cards.flatMap((card) => {
    try {
      return [{ card, look: { ...cardLook(after, { ...card, votes: 0, joined: 0 }), note: null } }];
    } catch {
      return []; // of a kind that this page does not know
    }
  });
}

function changedCards(growth: BoardGrowth, after: Board): readonly Card[] {
  const changed = [...reworded(growth), ...movedToField(growth), ...joinedByMore(growth)].map(
    (one) => one.after,
  );
  return [...changed, ...cameTrue(growth), ...newInitiatives(growth, activityOf(after))];
}

function parted<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean): [Thing[], Thing[]] {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))];
}

function soft(inside: string): string {
  return element("g", { opacity: SOFT }, inside);
}

function threads(
  { connections }: BoardGrowth,
  after: Board,
  cards: readonly LaidCard[],
  which: "old" | "new",
): string {
  const added = new Set(connections.added.map(({ id }) => id));
  const anchors = new Map<Card["id"], Anchor>(
    cards.map(({ card: { id, pos }, look: { w, h } }) => [id, { x: pos[0], y: pos[1], w, h }]),
  );
  const drawn = (connection: Connection) => thread(connection, anchors, false);
  const wanted = [...after.connections.values()].filter(({ id }) => added.has(id) === (which === "new"));
  return wanted.map(drawn).join("\n");
}

function tracesOf(growth: BoardGrowth, cards: readonly LaidCard[]): string {
  const looks = new Map(cards.map(({ card, look }) => [card.id, look]));
  return movedToField(growth)
    .map(({ before, after }) => {
      const look = looks.get(after.id);
      return look === undefined ? "" : trace(before.pos, after.pos, look);
    })
    .join("");
}

/** Not by colour alone: flowers on what is new or came true, a pencil on other words, people on what two took up. */
function marksOf(growth: BoardGrowth, after: Board, cards: readonly LaidCard[]): string {
  const ids = (marked: readonly Card[]) => new Set(marked.map(({ id }) => id));
  const [added, fulfilled, other, taken] = [
    ids(growth.cards.added),
    ids(cameTrue(growth)),
    ids(reworded(growth).map((one) => one.after)),
    ids(newInitiatives(growth, activityOf(after))),
  ];
  const boxes = cards.map(boxOfCard);
  return cards
    .map(({ card: { id, pos }, look }) => {
      const left = taken.has(id) ? "group" : other.has(id) ? "pencil" : null;
      const state = fulfilled.has(id) ? "fulfilled" : added.has(id) ? "fresh" : null;
      const mark = left === null ? "" : badge(left, look, pos);
      if (state === null) return mark;
      const corners = left === null ? "both" : "right";
      return mark + blossom(state, flowerSpot(boxAround(pos, look), 2 * BLOSSOM, boxes, corners));
    })
    .join("");
}
