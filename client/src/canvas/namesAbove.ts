import { contains } from "@buurtbord/shared/activities/boxGeometry.ts";
import { type Ground, sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import type { Page, Wall } from "./wallView.ts";

/** A field of which a page shows cards, and not its name. `x` and `w`: where it is seen across, in pixels. */
export interface NameAbove {
  readonly field: FieldId;
  readonly icon: IconName;
  readonly tint: Tint;
  readonly x: number;
  readonly w: number;
}

/** Half of a heading's height, in units of the page. */
const HEADING = 28;
/** Of a field that is seen less wide than this no name is needed: in units of a wall of 1080 lines. */
const NARROWEST = 240;

/** The fields whose names lie above what the page shows: in a long column, on all its pages but the first. */
export function namesAbove(
  { fields, parts }: Pick<Ground, "fields" | "parts">,
  { x, y, z, head }: Page,
  { size, unit }: Pick<Wall, "size" | "unit">,
): readonly NameAbove[] {
  return parts.flatMap((part) => {
    if (part.part !== "heading") return [];
    const sheets = fields.filter(({ id }) => id === part.field).flatMap(sheetBoxes);
    const box = sheets.find((sheet) => contains(sheet, { x: part.at[0], y: part.at[1], w: 0, h: 0 }));
    const isSeen = (part.at[1] - HEADING + y) * z >= head;
    if (box === undefined || isSeen || (box.y + box.h + y) * z <= head) return [];
    const left = Math.max(0, (box.x + x) * z);
    const right = Math.min(size.w, (box.x + box.w + x) * z);
    if (right - left < NARROWEST * unit) return [];
    return [{ field: part.field, icon: part.icon, tint: part.tint, x: left, w: right - left }];
  });
}
