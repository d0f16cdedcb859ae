import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Box, Position } from "@buurtbord/shared/board/Position.ts";

/** The field under a point, or null on the open table. Where fields overlap, the one drawn last is on top. */
export function fieldAt(ground: Pick<Ground, "fields">, point: Position): FieldId | null {
  return ground.fields.findLast(({ box }) => holds(box, point))?.id ?? null;
}

function holds({ x, y, w, h }: Box, [px, py]: Position): boolean {
  return px >= x && px <= x + w && py >= y && py <= y + h;
}
