import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";

/** A mug on the table, in units of a strip of TABLE. */
export interface MugPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Which way its ear points, in degrees. */
  readonly turn: number;
  readonly tint: PaperTint;
}

export const TABLE = { w: 1400, h: 212 };

/** More would be a crowd of crumbs: the number says the rest. */
const MOST = 90;
const TINTS: readonly PaperTint[] = [
  "kaart-geel",
  "kaart-blauw",
  "kaart-wit",
  "kaart-oranje",
  "kaart-groen",
  "kaart-roze",
];

/**
 * Where the mugs stand: in loose rows, as people put them down. A mug keeps its place and colour when others come, as
 * long as the rows stay the same.
 */
export function mugPlaces(count: number): readonly MugPlace[] {
  const shown = Math.min(count, MOST);
  const rows = shown <= 24 ? 2 : shown <= 54 ? 3 : 4;
  const columns = Math.max(12, Math.ceil(shown / rows));
  const stepX = (TABLE.w - 60) / columns;
  const stepY = TABLE.h / rows;
  const r = Math.min(33, stepX * 0.32, stepY * 0.34);
  return Array.from({ length: shown }, (_, i) => {
    const random = seededRandom(`mug ${i}`);
    const row = i % rows;
    const column = Math.floor(i / rows);
    return {
      x: 46 + column * stepX + (row % 2) * (stepX / 2) + (random() - 0.5) * stepX * 0.12,
      y: stepY * (row + 0.5) + (random() - 0.5) * stepY * 0.1,
      r,
      turn: random() * 150 - 75,
      tint: TINTS[(i * 5 + Math.floor(i / 4)) % TINTS.length] ?? "kaart-geel",
    };
  });
}
