import { agreement, agreements } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { columns } from "./cards.ts";

/** Under the instruction and the join corner. Two narrow cards lie beside each other in a column. */
const TOP = 214;
const COLUMN = { w: 460, h: 752, gap: 24 };
const HEAD = 116;

/** Three sheets beside each other that grow downward. */
export const columnSheets: readonly Island[] = columns.map(({ field, kind }, n) =>
  sheet(field, kind.face, n),
);

/** To the right of them: what is agreed comes last. */
export const agreementSheet: Island = sheet(agreements.id, agreement.face, columns.length);

/** With the table around the three. */
export const TABLE = { x: 0, y: TOP, w: 3 * COLUMN.w + 4 * COLUMN.gap, h: COLUMN.h + COLUMN.gap };

function sheet(field: Island["field"], face: Island["face"], n: number): Island {
  const x = COLUMN.gap + n * (COLUMN.w + COLUMN.gap);
  return { field, face, base: { x, y: TOP, w: COLUMN.w, h: COLUMN.h }, head: HEAD, grows: { x: 0, y: 1 } };
}
