import { contains } from "@buurtbord/shared/activities/boxGeometry.ts";
import { type Ground, type GroundPart, sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import { namesOnScreen } from "./clearOfNames.ts";
import type { Page, Wall } from "./wallView.ts";

/** A field of which a page shows cards, and its name not or only in part. Lengths are in pixels. */
export interface NameOutOfSight {
  readonly field: FieldId;
  readonly icon: IconName;
  readonly tint: Tint;
  /** Where the field is seen across. */
  readonly x: number;
  readonly w: number;
  /** Where the middle of its own name lies; null: above the page. */
  readonly y: number | null;
  /** How far from `x` on what is seen of its own name would show beside this one. */
  readonly covers: number;
}

type Heading = Extract<GroundPart, { part: "heading" }>;

/** Half of a heading's height, in units of the page. */
const HEADING = 28;
/** Of a field that is seen less wide or high than this no name is needed: in units of a wall of 1080 lines. */
const NARROWEST = 200;
const LOWEST = 60;

/**
 * The fields whose names the page does not show: in a long column they lie above all its pages but the first, in a wide
 * field beside them.
 */
export function namesOutOfSight(
  { fields, parts }: Pick<Ground, "fields" | "parts">,
  nameOf: (part: Heading) => string,
  page: Page,
  { size, unit }: Pick<Wall, "size" | "unit">,
): readonly NameOutOfSight[] {
  const { x, y, z, head } = page;
  return parts.flatMap((part) => {
    if (part.part !== "heading") return [];
    const sheets = fields.filter(({ id }) => id === part.field).flatMap(sheetBoxes);
    const box = sheets.find((sheet) => contains(sheet, { x: part.at[0], y: part.at[1], w: 0, h: 0 }));
    if (box === undefined || (part.at[1] + y) * z >= size.h) return [];
    if ((box.y + box.h + y) * z < head + LOWEST * unit) return [];
    const [name] = namesOnScreen([part], nameOf, page);
    if (name === undefined) return [];
    const isAbove = (part.at[1] - HEADING + y) * z < head;
    const isAcross = name.x >= 0 && name.x + name.w <= size.w;
    if (!isAbove && isAcross) return [];
    const left = Math.max(0, (box.x + x) * z);
    const right = Math.min(size.w, (box.x + box.w + x) * z);
    if (right - left < NARROWEST * unit) return [];
    const { field, icon, tint } = part;
    const place = isAbove
      ? { y: null, covers: 0 }
      : { y: (part.at[1] + y) * z, covers: Math.max(0, Math.min(right, name.x + name.w) - left) };
    return [{ field, icon, tint, x: left, w: right - left, ...place }];
  });
}
