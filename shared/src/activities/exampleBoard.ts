import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import { emptyBoard } from "../board/emptyBoard.ts";
import type { BoardId, CardId, FieldId, PhotoName } from "../board/ids.ts";
import type { Box } from "../board/Position.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import type { Activity, NewCard } from "./Activity.ts";
import { boxAround } from "./boxGeometry.ts";
import type { CardKind } from "./CardKind.ts";
import { cardBox } from "./cardBox.ts";

const WORDS = [
  "samen",
  "de",
  "Buurtmoestuin",
  "ik",
  "in",
  "koken",
  "voor",
  "Vrijwilligerswerk",
  "op",
  "أن",
  "🌻",
  "Ü",
];

/** For tests: a board on which cards with texts of all lengths were put one by one. The same seed, the same board. */
export function exampleBoard(activity: Activity, count: number, seed: number): Board {
  const random = seededRandom(seed);
  let board = boardWith(activity, []);
  for (let i = 0; i < count; i++) {
    board = withCard(
      activity,
      board,
      newCard(activity, `card-${seed}-${i}`, random),
      Math.floor(random() * 2 ** 32),
    );
  }
  return board;
}

export function boardWith(activity: Activity, cards: readonly Card[]): Board {
  const empty = emptyBoard({
    id: "board-1" as BoardId,
    title: "De Waterkant",
    activity: activity.id,
    language: "nl",
    steps: activity.programme,
  });
  return { ...empty, cards: new Map(cards.map((card) => [card.id, card])) };
}

/** The board with one more card, where the activity puts it. */
export function withCard(activity: Activity, board: Board, card: NewCard, seed: number): Board {
  const cards = new Map(board.cards).set(card.id, laid(card, activity.place(board, card, seed)));
  return { ...board, cards };
}

/** A card at that place. */
export function laid(card: NewCard, pos: Card["pos"]): Card {
  return { ...card, pos, votes: 0, joined: 0, byline: null, addedAt: 0 };
}

/** The same card with a photo that lies, stands, or is a tower or a ditch. */
export function withPhoto<Some extends NewCard>(card: Some, n: number): Some {
  const [width, height] = [
    [1600, 1200],
    [1200, 1600],
    [300, 3000],
    [3000, 300],
  ][n % 4] as [number, number];
  return {
    ...card,
    text: n % 3 === 0 ? "" : card.text,
    photo: { name: `f-${n}` as PhotoName, width, height },
  };
}

/** A card of any kind and with a text of any length; in the field of its kind, or now and then in one without a kind. */
export function newCard(activity: Activity, id: string, random: () => number): NewCard {
  const kind = anyOf(activity.kinds, random);
  const words = 1 + Math.floor(random() ** 2 * 16);
  return {
    id: id as CardId,
    kind: kind.id,
    field: fieldFor(activity, kind, random),
    text: Array.from({ length: words }, () => anyOf(WORDS, random)).join(" "),
  };
}

function fieldFor(activity: Activity, kind: CardKind, random: () => number): FieldId | null {
  const own = activity.fields.find((field) => field.kind === kind.id);
  const free = activity.fields.find((field) => field.kind === null && random() < 0.2);
  return (own ?? free)?.id ?? null;
}

function anyOf<Thing>(things: readonly Thing[], random: () => number): Thing {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error("Nothing to choose from");
  return thing;
}

/** Where the cards of a board lie, in the order in which they came. */
export function boxesOf(activity: Activity, board: Board): readonly Box[] {
  return [...board.cards.values()].map(({ kind, text, pos, photo }) => {
    const face = activity.kinds.find(({ id }) => id === kind)?.face ?? { outline: "paper" };
    return boxAround(pos, cardBox(face, text, photo));
  });
}
