import type { Position } from "../../board/Position.ts";
import { snip } from "../../paper/snip.ts";
import { grown } from "./crown.ts";

/** A limb is a cubic curve that gets thinner towards its end. At scale 1. */
interface Limb {
  readonly curve: readonly [Position, Position, Position, Position];
  readonly thick: number;
  readonly thin: number;
}

function limb(thick: number, thin: number, ...curve: Limb["curve"]): Limb {
  return { curve, thick, thin };
}

/** Seven limbs fan out of the trunk, from the lower left over the top to the lower right; the rest forks off them. */
const limbs: readonly Limb[] = [
  limb(60, 8, [952, 835], [860, 700], [560, 790], [190, 640]),
  limb(62, 8, [948, 800], [860, 640], [600, 640], [270, 400]),
  limb(62, 8, [955, 770], [890, 580], [700, 470], [590, 215]),
  limb(66, 8, [962, 760], [1000, 610], [905, 430], [965, 130]),
  limb(62, 8, [972, 770], [1030, 590], [1230, 470], [1330, 215]),
  limb(62, 8, [978, 800], [1060, 650], [1320, 640], [1660, 405]),
  limb(58, 8, [972, 840], [1060, 700], [1350, 800], [1740, 650]),
  limb(26, 6, [675, 743], [420, 690], [330, 590], [130, 530]),
  limb(24, 6, [780, 754], [690, 680], [640, 640], [470, 610]),
  limb(26, 6, [700, 630], [560, 540], [440, 470], [300, 290]),
  limb(22, 6, [773, 505], [640, 400], [520, 330], [480, 200]),
  limb(26, 6, [955, 501], [990, 400], [1090, 330], [1150, 150]),
  limb(24, 6, [952, 452], [900, 330], [800, 300], [770, 150]),
  limb(26, 6, [1162, 485], [1260, 400], [1400, 400], [1500, 270]),
  limb(26, 6, [1222, 634], [1380, 560], [1560, 520], [1790, 520]),
  limb(24, 6, [1225, 750], [1290, 690], [1340, 640], [1480, 610]),
];

/** Where the trunk stands. */
const FOOT: Position = [962, 950];
const TRUNK: readonly Position[] = [
  [838, 950],
  [884, 905],
  [903, 850],
  [912, 790],
  [930, 742],
  [962, 728],
  [1000, 742],
  [1012, 800],
  [1020, 850],
  [1040, 905],
  [1092, 952],
  [1030, 936],
  [985, 958],
  [940, 938],
  [895, 956],
];

/** Lines in the bark: from x, y to x, y. */
const BARK = [
  [925, 905, 923, 827],
  [948, 880, 950, 784],
  [968, 915, 966, 853],
  [978, 850, 981, 780],
  [940, 800, 941, 754],
  [905, 918, 902, 890],
] as const;

/** Of a limb's width, how much lies in the light of the lamp. */
const LIT = 0.7;
const LIT_TRUNK = 0.86;
/** The lit side lies a little to the upper left. */
const TO_LAMP: Position = [-2.5, -3];

/** Trunk and limbs as SVG path data: the whole wood, its side in the light, and lines in the bark. */
export function wood(scale: number): { readonly dark: string; readonly lit: string; readonly bark: string } {
  const trunk = (part: number) =>
    TRUNK.map(([x, y]): Position => [FOOT[0] + (x - FOOT[0]) * part, FOOT[1] + (y - FOOT[1]) * part]);
  const cut = (outline: readonly Position[]) =>
    snip(
      outline.map((point) => grown(point, scale)),
      8 * scale,
    );
  return {
    dark: [trunk(1), ...limbs.map((each) => outlineOf(each, 1, [0, 0]))].map(cut).join(""),
    lit: [trunk(LIT_TRUNK), ...limbs.map((each) => outlineOf(each, LIT, TO_LAMP))].map(cut).join(""),
    bark: BARK.map(([x, y, toX, toY]) => `M${grown([x, y], scale)}L${grown([toX, toY], scale)}`).join(""),
  };
}

const PIECES = 12;

function outlineOf(each: Limb, part: number, [dx, dy]: Position): readonly Position[] {
  const sides = Array.from({ length: PIECES + 1 }, (_, i) => {
    const along = i / PIECES;
    const [x, y] = pointOn(each, along);
    const [ahead, behind] = [pointOn(each, along + 0.01), pointOn(each, along - 0.01)];
    const angle = Math.atan2(ahead[1] - behind[1], ahead[0] - behind[0]);
    const half = (part * (each.thick + (each.thin - each.thick) * along ** 0.62)) / 2;
    const across: Position = [-Math.sin(angle) * half, Math.cos(angle) * half];
    return {
      left: [x + dx + across[0], y + dy + across[1]],
      right: [x + dx - across[0], y + dy - across[1]],
    } as const;
  });
  return [...sides.map(({ right }) => right), ...sides.map(({ left }) => left).reverse()];
}

function pointOn({ curve: [a, b, c, d] }: Limb, along: number): Position {
  const on = (i: 0 | 1) => {
    const rest = 1 - along;
    return rest ** 3 * a[i] + 3 * rest ** 2 * along * b[i] + 3 * rest * along ** 2 * c[i] + along ** 3 * d[i];
  };
  return [on(0), on(1)];
}

const TWIG_POINTS = 24;
/** Where a twig may begin, at scale 1: all along the limbs but the part in the trunk. */
export const twigPoints: readonly Position[] = limbs.flatMap((each) =>
  Array.from({ length: TWIG_POINTS }, (_, i) => pointOn(each, 0.2 + (0.8 * i) / (TWIG_POINTS - 1))),
);

/** The end of a limb, at scale 1, and the direction in which it points. */
export interface LimbEnd {
  readonly at: Position;
  readonly angle: number;
}

export const limbEnds: readonly LimbEnd[] = limbs.map((each) => {
  const [at, before] = [pointOn(each, 1), pointOn(each, 0.93)];
  return { at, angle: Math.atan2(at[1] - before[1], at[0] - before[0]) };
});
