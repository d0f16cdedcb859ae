import { ICON_NAMES } from "@buurtbord/shared/paper/IconName.ts";
import { expect, it } from "vitest";
import type { CardShapeProps } from "../CardShape.ts";
import { farPath, type Pen, paintFarCard } from "./paintFarCard.ts";

const CARD: CardShapeProps = {
  outline: "paper",
  tint: "kaart-blauw",
  icon: ICON_NAMES[0] ?? "dot",
  cardId: "c-soep",
  w: 300,
  h: 100,
  text: "Soep op dinsdag",
  photo: null,
  votes: 0,
  joined: 0,
  said: 1,
  fulfilled: false,
  byline: null,
  table: null,
  note: null,
  told: null,
  isPinned: false,
  showsIcon: false,
};

/** Notes each thing that is painted: with what, and its colour. */
class NotingPen implements Pen {
  readonly painted: string[] = [];
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 0;
  lineJoin: CanvasLineJoin = "miter";
  #shape = "";
  beginPath(): void {
    this.#shape = "";
  }
  moveTo(): void {
    this.#shape = "point";
  }
  lineTo(): void {}
  closePath(): void {}
  arc(): void {
    this.#shape = "dot";
  }
  fill(path?: unknown): void {
    this.painted.push(`${path === undefined ? this.#shape : "paper"} ${this.fillStyle}`);
  }
  stroke(): void {
    this.painted.push(`edge ${this.strokeStyle} ${Math.round(this.lineWidth)}`);
  }
  fillRect(): void {
    this.painted.push(`square ${this.fillStyle}`);
  }
}

function painted(
  card: Partial<CardShapeProps>,
  under: "nothing" | "light" | "selected" = "nothing",
  scale = 1,
  isFresh = false,
) {
  const pen = new NotingPen();
  const paint = { path: {} as Path2D, tint: "kaart-blauw" };
  paintFarCard(pen, { ...CARD, ...card }, paint, {
    under,
    isFresh,
    scale,
    tokens: (name) => (name === "snit" ? "2px" : name),
  });
  return pen.painted;
}

it("a card far away keeps its colour and its edge", () => {
  expect(painted({})).toEqual(["paper kaart-blauw", "edge rand 3"]);
});

it("its edge does not vanish, however far away", () => {
  expect(painted({}, "nothing", 0.05)).toEqual(["paper kaart-blauw", "edge rand 12"]);
});

it("hands, dots and a pin can still be seen; more than five dots are no more", () => {
  expect(painted({ joined: 2 })).toContain("square zon");
  expect(painted({ votes: 3 }).filter((what) => what === "dot inkt")).toHaveLength(3);
  expect(painted({ votes: 30 }).filter((what) => what === "dot inkt")).toHaveLength(5);
  expect(painted({ isPinned: true })[0]).toBe("point rand");
});

it("what several said, and what came since the last time, has a tag of white paper", () => {
  expect(painted({ said: 3 })).toContain("square kaart-wit");
  expect(painted({})).not.toContain("square kaart-wit");
  expect(painted({}, "nothing", 1, true)).toContain("square kaart-wit");
});

it("what a table told has a dot of that table's paper", () => {
  const table = { emblem: { thing: "bicycle", colour: "orange" }, words: "oranje fiets" } as const;
  expect(painted({ table })).toEqual(["paper kaart-blauw", "edge rand 3", "dot rand", "dot kaart-oranje"]);
  expect(painted({ table: { emblem: null, words: "Tafel oranje fiets" } })).toHaveLength(2);
});

it("a wish that came true has its blossom in the place of the hands", () => {
  const blossom = painted({ fulfilled: true, joined: 2 });
  expect(blossom.filter((what) => what === "dot wit")).toHaveLength(5);
  expect(blossom).toContain("dot zon");
  expect(blossom).not.toContain("square zon");
});

it("in the light or selected it lies on yellow paper, of which the edge tells which", () => {
  expect(painted({}, "light").slice(0, 2)).toEqual(["edge rand 41", "edge zon 34"]);
  expect(painted({}, "selected").slice(0, 2)).toEqual(["edge inkt 41", "edge zon 34"]);
});

it("a leaf is still a leaf, and hangs as it does near by", () => {
  const ways = new Set(
    ["a", "b", "c", "d", "e", "f"].map((cardId) => farPath({ ...CARD, outline: "leaf", cardId })),
  );
  expect(ways).toEqual(
    new Set([
      "M0 0H114A186 78 0 0 1 300 78V100H186A186 78 0 0 1 0 22Z",
      "M300 0V22A186 78 0 0 1 114 100H0V78A186 78 0 0 1 186 0Z",
    ]),
  );
});
