import { type Ground, sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Box, Position } from "@buurtbord/shared/board/Position.ts";

/**
 * The field under a point, or null on the open table. Where fields overlap, the one drawn last is on top. On a picture a
 * card stays in its `own` field: there its place says where it is, and its colour what it is.
 */
export function fieldAt(
  ground: Pick<Ground, "fields" | "picture">,
  point: Position,
  own: FieldId | null,
): FieldId | null {
  if (ground.picture !== undefined && holds(ground.picture, point)) return own;
  return ground.fields.findLast((field) => sheetBoxes(field).some((box) => holds(box, point)))?.id ?? null;
}

function holds({ x, y, w, h }: Box, [px, py]: Position): boolean {
  return px >= x && px <= x + w && py >= y && py <= y + h;
}
