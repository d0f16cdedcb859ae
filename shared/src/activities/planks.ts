import type { Box } from "../board/Position.ts";
import { rounded } from "../paper/rounded.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import type { GroundPart } from "./Ground.ts";

/** A piece of plank: its width is what the joint's curve repeats, its height a plank's. */
const PIECE = { w: 960, h: 246 };
const FIRST_JOINT = 206;
/** A camera that shows so much shows no grain: it would be thinner than half a pixel. */
const FAR_AWAY = 4000;

/** The table of oak: joints between planks and, from near by, some grain, always the same at the same place. */
export function planks({ x, y, w, h }: Box): readonly GroundPart[] {
  const joints: string[] = [];
  const grain: string[] = [];
  for (let row = Math.floor((y - h / 4) / PIECE.h); row * PIECE.h < y + h * 1.25; row++) {
    for (let column = Math.floor((x - w / 4) / PIECE.w); column * PIECE.w < x + w * 1.25; column++) {
      const [left, top] = [column * PIECE.w, row * PIECE.h + FIRST_JOINT];
      joints.push(`M${left} ${top}q240 5 480 0t480 0`);
      if (h < FAR_AWAY) grain.push(...grainOf(left, top, seededRandom(`plank ${column} ${row}`)));
    }
  }
  return [
    { part: "stroke", path: joints.join(""), tint: "tafel-nerf", width: 3 },
    { part: "stroke", path: grain.join(""), tint: "tafel-nerf", width: 2 },
  ];
}

function grainOf(left: number, top: number, random: () => number): readonly string[] {
  return [0.2, 0.45, 0.75].map((down) => {
    const length = 120 + random() * 260;
    const from = `M${rounded(left + random() * (PIECE.w - length))} ${rounded(top + (down + random() * 0.2) * PIECE.h)}`;
    return `${from}q${rounded(length / 2)} ${rounded((random() - 0.5) * 10)} ${rounded(length)} 0`;
  });
}
