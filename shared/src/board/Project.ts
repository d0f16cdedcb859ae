import type { GroupId } from "./ids.ts";

/** What a card holds more when it is a project: its text is the name, when and who are in its agreement. */
export interface Project {
  /** What is done first, in one line; null: not said yet. */
  readonly firstStep: string | null;
  /** Of the group that made it; null: it came up in plenary. */
  readonly group: GroupId | null;
}
