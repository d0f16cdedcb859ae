import type { Board } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { Box, Position } from "../../board/Position.ts";
import { blossomHeart, blossomPetals } from "../../paper/blossomShape.ts";
import { lobes } from "../../paper/lobes.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { snip } from "../../paper/snip.ts";
import { union, withMargin } from "../boxGeometry.ts";
import { outlineOf } from "../cardBox.ts";
import type { Ground, GroundPart } from "../Ground.ts";
import { boxOf, wish } from "./cards.ts";
import { grown, TREE, treeScale } from "./crown.ts";
import { wood } from "./limbs.ts";
import { buds, twigs } from "./twigs.ts";

/** Left in view round a leaf that hangs outside the tree. */
const MARGIN = 20;

/** A whole tree, also without a wish; with many wishes the same tree from farther away. */
export function layout(board: Board): Ground {
  const leaves = [...board.cards.values()].map((card) => ({
    id: card.id,
    box: boxOf(card),
    cut: outlineOf(wish.face, card.photo),
  }));
  const boxes = leaves.map(({ box }) => box);
  const scale = treeScale(boxes);
  const [x, y] = grown([TREE.x, TREE.y], scale);
  const tree: Box = { x, y, w: TREE.w * scale, h: TREE.h * scale };
  return {
    bounds: boxes.map((box) => withMargin(box, MARGIN)).reduce(union, tree),
    table: "papier",
    fields: [],
    parts: [
      ...crown(scale),
      ...hills(scale),
      ...trunkAndLimbs(scale),
      { part: "stroke", path: twigs(leaves, scale), tint: "hout", width: 6 },
      { part: "sheet", path: buds(scale), fill: "kaart-groen", edge: "cut", shadow: "none" },
      ...grassBlossoms(
        [...board.cards.values()].filter(({ fulfilled }) => fulfilled !== undefined),
        scale,
      ),
    ],
  };
}

/** A big sheet of paper and three lighter ones on it, at scale 1. */
const CROWN = [
  { at: [960, 462], rx: 945, ry: 418, lobes: 17 },
  { at: [540, 500], rx: 430, ry: 300, lobes: 11 },
  { at: [1400, 500], rx: 420, ry: 300, lobes: 11 },
  { at: [962, 350], rx: 470, ry: 270, lobes: 11 },
] as const;

function crown(scale: number): readonly GroundPart[] {
  return CROWN.map(({ at, rx, ry, lobes: count }, i) => ({
    part: "sheet",
    path: lobes({ at: grown(at, scale), rx: rx * scale, ry: ry * scale }, count, `crown ${i}`),
    fill: i === 0 ? "kruin-diep" : "kruin",
    edge: "none",
    shadow: i === 0 ? "sheet" : "card",
  }));
}

/** The tops of two hills from left to right, the farther first. They go on beyond what a camera shows. */
const HILLS: readonly (readonly Position[])[] = [
  [
    [-1920, 985],
    [-20, 968],
    [260, 950],
    [520, 930],
    [760, 912],
    [960, 905],
    [1180, 910],
    [1420, 926],
    [1680, 948],
    [1940, 962],
    [3840, 985],
  ],
  [
    [-1920, 1010],
    [-20, 990],
    [400, 966],
    [900, 950],
    [1300, 958],
    [1940, 984],
    [3840, 1010],
  ],
];
const DEEP = 2400;

function hills(scale: number): readonly GroundPart[] {
  return HILLS.map((tops, i) => {
    const outline: readonly Position[] = [[-1920, DEEP], ...tops, [3840, DEEP]];
    return {
      part: "sheet",
      path: snip(
        outline.map((point) => grown(point, scale)),
        14 * scale,
      ),
      fill: i === 0 ? "kruin-diep" : "gras",
      edge: "none",
      shadow: "none",
    };
  });
}

function trunkAndLimbs(scale: number): readonly GroundPart[] {
  const { dark, lit, bark } = wood(scale);
  return [
    { part: "sheet", path: dark, fill: "hout-diep", edge: "none", shadow: "card" },
    { part: "sheet", path: lit, fill: "hout", edge: "none", shadow: "none" },
    { part: "stroke", path: bark, tint: "hout-diep", width: 4 * scale },
  ];
}

/** More of them would be a carpet. */
const MOST_ON_GRASS = 60;
/** Where in the grass they lie, at scale 1; not before the trunk. */
const GRASS = { left: [160, 790], right: [1130, 1760], top: 946, bottom: 980 } as const;

/** Of each wish that came true one petal's flower lies in the grass, always in the same spot. */
function grassBlossoms(fulfilled: readonly Card[], scale: number): readonly GroundPart[] {
  const flowers = fulfilled.slice(0, MOST_ON_GRASS).map(({ id }) => {
    const random = seededRandom(`grass ${id}`);
    const [from, to] = random() < 0.5 ? GRASS.left : GRASS.right;
    const x = from + random() * (to - from);
    const y = GRASS.top + random() * (GRASS.bottom - GRASS.top);
    return { at: grown([x, y], scale), radius: (9 + random() * 3) * scale, seed: `grass ${id}` };
  });
  if (flowers.length === 0) return [];
  const petals = flowers.map(({ at, radius, seed }) => blossomPetals(at, radius, seed)).join("");
  const hearts = flowers.map(({ at, radius }) => blossomHeart(at, radius)).join("");
  return [
    { part: "sheet", path: petals, fill: "wit", edge: "cut", shadow: "none" },
    { part: "sheet", path: hearts, fill: "zon", edge: "none", shadow: "none" },
  ];
}
