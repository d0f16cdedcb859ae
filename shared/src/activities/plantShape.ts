import type { Plant } from "../board/plantOf.ts";
import { blossomHeart, blossomPetals } from "../paper/blossomShape.ts";
import { leafShape } from "../paper/leafShape.ts";
import { rounded } from "../paper/rounded.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { type Point, snip } from "../paper/snip.ts";
import type { PaperTint, Tint } from "../paper/Tint.ts";

/** The field on which a plant stands, in units. */
export const PLANT_WIDTH = 200;
export const PLANT_HEIGHT = 260;

/** One piece of paper of a plant: SVG path data from (0, 0), laid at `at` and turned round it. */
export interface PlantPart {
  readonly part: "pot" | "stem" | "leaf" | "flower" | "heart" | "seed" | "sign";
  readonly path: string;
  readonly tint: Tint;
  readonly at: Point;
  /** In degrees, clockwise. */
  readonly turn: number;
}

const MIDDLE = PLANT_WIDTH / 2;
/** Where the stem comes out of the soil. */
const SOIL = 196;
const POT_TINTS: readonly PaperTint[] = ["kaart-oranje", "kaart-blauw", "kaart-roze", "kaart-geel"];
const FLOWER_TINTS: readonly PaperTint[] = ["kaart-roze", "kaart-geel", "kaart-wit", "kaart-oranje"];
const LEAF_TINTS: readonly Tint[] = ["kaart-groen", "kruin-diep", "gras"];
/** More leaves than a stem can carry, or flowers beside it, nobody could tell apart. */
const MOST_LEAVES = 14;
const MOST_FLOWERS = 5;
const SHORTEST_STEM = 26;
const TALLEST_STEM = 138;

/** A plant in its pot, back to front. The same seed gives the same plant. */
export function plantShape(
  { stage, leaves, celebrations, state }: Plant,
  seed: string,
): readonly PlantPart[] {
  const pot = potParts(seed);
  if (state === "rest" || stage === "seed") return [...pot, seedPart(seed)];
  const stem = stemOf(leaves, seed);
  const flowers = Array.from({ length: Math.min(celebrations, MOST_FLOWERS) }, (_, n) => n);
  return [
    stem.part,
    ...flowers.map((n) => stalkOf(stem, n, seed)),
    ...leafParts(Math.min(leaves, MOST_LEAVES), stem, seed),
    ...flowers.flatMap((n) => flowerParts(besideStem(stem, n, seed), 17, n, `${seed} ${n}`)),
    ...topParts(stage, stem.along(1), seed),
    ...(state === "help" ? [signStick, sign] : []),
    ...pot,
  ];
}

function potParts(seed: string): readonly PlantPart[] {
  const random = seededRandom(`pot ${seed}`);
  const tint = POT_TINTS[Math.floor(random() * POT_TINTS.length)] ?? "kaart-oranje";
  const off = () => (random() - 0.5) * 5;
  const sheet = (points: readonly Point[]) =>
    snip(
      points.map(([x, y]): Point => [x + off(), y + off()]),
      4,
    );
  const body = sheet([
    [-42, 12],
    [42, 12],
    [30, 58],
    [-30, 58],
  ]);
  const rim = sheet([
    [-50, -4],
    [50, -4],
    [48, 16],
    [-48, 16],
  ]);
  const soil = sheet([
    [-41, 4],
    [-24, -11],
    [20, -12],
    [41, 4],
  ]);
  const at: Point = [MIDDLE, SOIL];
  const decoration = DECORATIONS[Math.floor(random() * DECORATIONS.length)];
  return [
    { part: "pot", path: soil, tint: "hout-diep", at, turn: 0 },
    { part: "pot", path: body, tint, at, turn: 0 },
    ...(decoration ? [{ part: "pot", path: decoration(), tint: "kaart-wit", at, turn: 0 } as const] : []),
    { part: "pot", path: rim, tint, at, turn: 0 },
  ];
}

/** What somebody cut from white paper for the pot; the last is a plain one. */
const DECORATIONS: readonly ((() => string) | null)[] = [
  () =>
    strip([-21, 0, 21], (x) => [
      [x - 10, 20],
      [x + 10, 20],
      [x, 40],
    ]),
  () =>
    strip([-20, 0, 20], (x) => [
      [x, 26],
      [x + 8, 35],
      [x, 44],
      [x - 8, 35],
    ]),
  () =>
    strip([0], () => [
      [-36, 29],
      [36, 29],
      [33, 42],
      [-33, 42],
    ]),
  null,
];

function strip(places: readonly number[], cut: (x: number) => readonly Point[]): string {
  return places.map((x) => snip(cut(x), 2)).join("");
}

/** It stands on its tip, half in the soil. */
function seedPart(seed: string): PlantPart {
  const lean = (seededRandom(`seed ${seed}`)() - 0.5) * 30;
  const path = leafShape(29, 29, false, `seed ${seed}`);
  return { part: "seed", path, tint: "tafel", at: [MIDDLE, SOIL - 38], turn: 45 + lean };
}

/** A white sheet on a stick, on which the page draws a hand. */
const signStick: PlantPart = {
  part: "sign",
  path: snip(
    [
      [-2.5, 0],
      [2.5, 0],
      [2.5, 92],
      [-2.5, 92],
    ],
    1,
  ),
  tint: "hout",
  at: [MIDDLE + 50, SOIL - 84],
  turn: 13,
};

const sign: PlantPart = {
  part: "sign",
  path: snip(
    [
      [-27, -25],
      [27, -27],
      [28, 25],
      [-26, 27],
    ],
    4,
  ),
  tint: "zon",
  at: [MIDDLE + 56, SOIL - 100],
  turn: 10,
};

/** The middle of the sheet on the stick. */
export const SIGN_AT: Point = sign.at;

interface Stem {
  readonly part: PlantPart;
  /** A point of it: 0 at the soil, 1 at the top. */
  along(part: number): Point;
}

/** Each message makes it taller, ever less. */
function stemOf(leaves: number, seed: string): Stem {
  const random = seededRandom(`stem ${seed}`);
  const height = SHORTEST_STEM + (TALLEST_STEM - SHORTEST_STEM) * (1 - 0.8 ** leaves);
  const lean = (random() - 0.5) * 30;
  const along = (part: number): Point => [MIDDLE + lean * part * part, SOIL - height * part];
  const [x, y] = [lean, -height];
  const path = `M-4 4Q${rounded(-3)} ${rounded(y / 2)} ${rounded(x - 2)} ${rounded(y)}L${rounded(x + 2)} ${rounded(y)}Q${rounded(4)} ${rounded(y / 2)} 4 4Z`;
  return { part: { part: "stem", path, tint: "hout", at: [MIDDLE, SOIL], turn: 0 }, along };
}

/** In turns left and right, from the soil up; what comes is added at the top. */
function leafParts(count: number, stem: Stem, seed: string): readonly PlantPart[] {
  const random = seededRandom(`leaves ${seed}`);
  const isSprout = count === 1;
  const total = isSprout ? 2 : count;
  return Array.from({ length: total }, (_, n): PlantPart => {
    const isLeft = n % 2 === 0;
    const part = isSprout ? 1 : 0.24 + (0.74 * (n + 1)) / total;
    const size = (isSprout ? 30 : 46 - 18 * part) + random() * 6;
    const path = leafShape(size, size * 0.62, isLeft, `${seed} leaf ${n}`);
    const [x, y] = stem.along(part);
    const turn = (isLeft ? 1 : -1) * (18 + random() * 30);
    const tint = LEAF_TINTS[Math.floor(random() * LEAF_TINTS.length)] ?? "kaart-groen";
    return { part: "leaf", path: movedLeft(path, isLeft ? size : 0), tint, at: [x, y], turn };
  });
}

/** A leaf that hangs the other way round has its stem at its right: that is to be (0, 0). */
function movedLeft(path: string, by: number): string {
  if (by === 0) return path;
  return path.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${rounded(Number(x) - by)} ${y}`,
  );
}

function topParts(stage: Plant["stage"], [x, y]: Point, seed: string): readonly PlantPart[] {
  if (stage === "bud") {
    const path = leafShape(24, 30, false, `bud ${seed}`);
    return [{ part: "flower", path, tint: flowerTint(seed, 0), at: [x - 12, y - 24], turn: 0 }];
  }
  return stage === "bloom" ? flowerParts([x, y], 30, 0, seed) : [];
}

/** How far up the stem a flower beside it hangs. */
function heightOf(n: number): number {
  return 0.35 + (0.6 * (n + 1)) / (MOST_FLOWERS + 1);
}

function besideStem(stem: Stem, n: number, seed: string): Point {
  const random = seededRandom(`flower ${seed} ${n}`);
  const [x, y] = stem.along(heightOf(n));
  return [x + (n % 2 === 0 ? 1 : -1) * (36 + random() * 18), y - random() * 10];
}

/** From the stem, bending up, to the flower: without it a young plant's flower hangs in the air. */
function stalkOf(stem: Stem, n: number, seed: string): PlantPart {
  const at = stem.along(heightOf(n) - 0.2);
  const [toX, toY] = besideStem(stem, n, seed);
  const [x, y] = [toX - at[0], toY - at[1]];
  const bend = (aside: number) => `${rounded(x * 0.7)} ${rounded(y * 0.15 + aside)}`;
  const path = `M0 -2Q${bend(-1.5)} ${rounded(x - 1)} ${rounded(y)}L${rounded(x + 1)} ${rounded(y)}Q${bend(2)} 0 2Z`;
  return { part: "stem", path, tint: "hout", at, turn: 0 };
}

function flowerParts(at: Point, radius: number, n: number, seed: string): readonly PlantPart[] {
  return [
    { part: "flower", path: blossomPetals([0, 0], radius, seed), tint: flowerTint(seed, n), at, turn: 0 },
    { part: "heart", path: blossomHeart([0, 0], radius), tint: "zon", at, turn: 0 },
  ];
}

function flowerTint(seed: string, n: number): PaperTint {
  const first = Math.floor(seededRandom(`tint ${seed}`)() * FLOWER_TINTS.length);
  return FLOWER_TINTS[(first + n) % FLOWER_TINTS.length] ?? "kaart-roze";
}
