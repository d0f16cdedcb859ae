import { PIN } from "@buurtbord/shared/activities/pinned.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import type { CardLook } from "../canvas/CardLook.ts";
import { cardPath, cardTurn } from "../canvas/cardPaper.ts";
import { type Colour, colour } from "../ui/colours.ts";
import { roundIcon } from "./icon.ts";

/** How large a flower on a new card is, in units: seen from the back row where the card's words are not. */
export const BLOSSOM = 32;
const PETALS = 6;

/** On a corner of what is new, or came true. */
export function blossom(state: "fresh" | "fulfilled", at: Position): string {
  return flower(at, BLOSSOM, state);
}

/** Beside a card that became something: other words, or the second person. */
export function badge(
  icon: "pencil" | "group",
  { w, h }: Pick<CardLook, "w" | "h">,
  [x, y]: Position,
): string {
  return roundIcon(icon, [x - w / 2 + 6, y - h / 2 + 2], 62, 40, icon === "group" ? "kaart-geel" : "wit");
}

/** What is gone, at its old place: the print that a dried flower leaves in a book. What stood on it is not said. */
export function pressed(look: CardLook, pos: Position): string {
  const { w, h } = look;
  const outline = element("path", {
    d: cardPath(look),
    fill: colour("papier"),
    "fill-opacity": 0.55,
    stroke: colour("hout"),
    "stroke-width": 3,
    "stroke-dasharray": "11 8",
    "stroke-linecap": "round",
  });
  return placed(look, pos, outline + flower([w / 2, h / 2], Math.min(BLOSSOM, h * 0.38), "dried"));
}

/** A card's paper without anything on it. */
export function blank(look: CardLook, pos: Position): string {
  return placed(look, pos, element("path", { d: cardPath(look), fill: colour("papier") }));
}

/** As the card lies there: its middle at that place, and as askew. */
function placed(look: CardLook, [x, y]: Position, inside: string): string {
  const { w, h } = look;
  const turn = `rotate(${Math.round(cardTurn(look) * 100) / 100} ${w / 2} ${h / 2})`;
  return element("g", { transform: `translate(${x - w / 2} ${y - h / 2}) ${turn}` }, inside);
}

/** From where it lay to where it lies: thin, with the head of an arrow. */
export function trace(from: Position, to: Position, { h, isPinned }: CardLook): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < h) return "";
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const short = h / 2 + 14 + (isPinned ? PIN : 0);
  const [x, y] = [to[0] - dx * short, to[1] - dy * short];
  const [bx, by] = [x - dx * 26, y - dy * 26];
  const line = { fill: "none", stroke: colour("hout"), "stroke-width": 4, "stroke-linecap": "round" };
  return (
    element("path", { ...line, d: `M${from[0]} ${from[1]}L${x} ${y}`, "stroke-dasharray": "2 12" }) +
    element("path", {
      ...line,
      d: `M${bx - dy * 13} ${by + dx * 13}L${x} ${y}L${bx + dy * 13} ${by - dx * 13}`,
      "stroke-linejoin": "round",
    }) +
    element("circle", {
      cx: from[0],
      cy: from[1],
      r: 9,
      fill: colour("papier"),
      stroke: colour("hout"),
      "stroke-width": 3,
    })
  );
}

/** A mark by itself, for beside its sentence. */
export type GrowthMark = "fresh" | "fulfilled" | "dried" | "pencil" | "group";

/** XML round the middle of a field of 80 units. */
export function growthMark(mark: GrowthMark): string {
  switch (mark) {
    case "fresh":
    case "fulfilled":
    case "dried":
      return flower([0, 0], BLOSSOM, mark);
    case "pencil":
      return roundIcon("pencil", [0, 0], 70, 44, "wit");
    case "group":
      return roundIcon("group", [0, 0], 70, 44, "kaart-geel");
    default:
      return unreachable(mark);
  }
}

/** A daisy on what is new; a pink blossom, as the tree has, on a wish that came true; and the print of a dried one. */
type Flower = "fresh" | "fulfilled" | "dried";

const PETAL: Readonly<Record<Flower, Colour | null>> = {
  fresh: "wit",
  fulfilled: "kaart-roze",
  dried: null,
};

function flower([x, y]: Position, r: number, state: Flower): string {
  const paper = PETAL[state];
  const edge = colour(paper === null ? "hout" : "rand");
  const width = paper === null ? 2.6 : 2.2;
  const petal = {
    cx: 0,
    cy: -r * 0.6,
    rx: r * 0.3,
    ry: r * 0.42,
    fill: paper === null ? "none" : colour(paper),
    stroke: edge,
    "stroke-width": width,
  };
  const petals = Array.from({ length: PETALS }, (_, n) =>
    element("ellipse", { ...petal, transform: `rotate(${(n * 360) / PETALS})` }),
  );
  const heart = element("circle", {
    r: r * 0.32,
    fill: colour(paper === null ? "papier" : "kaart-geel"),
    stroke: edge,
    "stroke-width": width,
  });
  return element("g", { transform: `translate(${x} ${y})` }, petals.join("") + heart);
}
