import type { Box } from "../board/Position.ts";
import type { CardSize } from "./cardBox.ts";
import { type Area, areasOf, type Island } from "./Island.ts";

/** Where these cards lie when an empty island is filled with them in rows: as small an island as holds them all. */
export function layOnIsland(island: Island, sizes: readonly CardSize[], gap: number): readonly Box[] {
  for (const area of areasOf(island)) {
    const spots = inRows(area, sizes, gap);
    if (spots !== null) return spots;
  }
  throw new Error("An island has no last area");
}

/** Null: they do not fit. */
function inRows({ area, reading }: Area, sizes: readonly CardSize[], gap: number): Box[] | null {
  let [along, down, row] = [0, 0, 0];
  const spots: Box[] = [];
  for (const { w, h } of sizes) {
    if (along > 0 && along + w > area.w) {
      down += row + gap;
      [along, row] = [0, 0];
    }
    if (w > area.w || down + h > area.h) return null;
    spots.push({
      x: reading.x === 1 ? area.x + along : area.x + area.w - w - along,
      y: reading.y === 1 ? area.y + down : area.y + area.h - h - down,
      w,
      h,
    });
    along += w + gap;
    row = Math.max(row, h);
  }
  return spots;
}
