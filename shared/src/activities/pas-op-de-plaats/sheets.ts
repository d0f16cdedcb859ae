import type { FieldId } from "../../board/ids.ts";
import { agreement, agreements } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { columns } from "./cards.ts";

/** Under the instruction and the join corner. A wide card and a narrow one lie beside each other in a column. */
const TOP = 214;
const COLUMN = { w: 560, h: 752 };
/** One agreement beside nothing: they are few. */
const AGREEMENTS = 360;
const GAP = 24;
const HEAD = 116;

/** Three sheets beside each other that grow downward. */
export const columnSheets: readonly Island[] = columns.map(({ field, kind }, n) =>
  sheet(field, kind.face, n, COLUMN.w),
);

/** To the right of them: what is agreed comes last. */
export const agreementSheet: Island = sheet(agreements.id, agreement.face, columns.length, AGREEMENTS);

/** With the table around the three. */
export const TABLE = { x: 0, y: TOP, w: columns.length * (COLUMN.w + GAP) + GAP, h: COLUMN.h + GAP };

function sheet(field: FieldId, face: Island["face"], n: number, w: number): Island {
  const x = GAP + n * (COLUMN.w + GAP);
  return { field, face, base: { x, y: TOP, w, h: COLUMN.h }, head: HEAD, grows: { x: 0, y: 1 } };
}
