import type { SheetFieldId } from "../board/ids.ts";
import type { IconName } from "../paper/IconName.ts";

/** One question of a worksheet (werkblad). Its words are in the activity's texts under the same id. */
export interface SheetField {
  readonly id: SheetFieldId;
  readonly icon: IconName;
  /** "line": one line, which becomes a value of the group's project; "text": as many as they need. */
  readonly holds: "text" | "line";
  /** It asks what is there already: a thing from the map of the evening becomes a line of it. Left out: it does not. */
  readonly takesFromMap?: true;
}
