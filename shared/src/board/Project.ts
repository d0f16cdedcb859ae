import type { GroupId } from "./ids.ts";
import type { News } from "./News.ts";

/** What a card holds more when it is a project: its text is the name, when and who are in its agreement. */
export interface Project {
  /** What is done first, in one line; null: not said yet. */
  readonly firstStep: string | null;
  /** Of the group that made it; null: it came up in plenary. */
  readonly group: GroupId | null;
  /** How it went since, oldest first. Left out: nothing was told yet. */
  readonly news?: readonly News[];
}

export const NOTHING_BEGUN: Project = { firstStep: null, group: null };
