import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Rooms } from "../rooms/Rooms.ts";

/** To whom: the code in the address, the language they chose, and the keys that a code of this server needs. */
export interface Reader {
  readonly code: string;
  readonly language: ResidentLanguage;
  readonly codeKeys: CodeKeys;
}

/** Values of `inputmode`. */
export type CodeKeys = "numeric" | "text";

export function codeKeysOf({ joinCodes }: Pick<Rooms, "joinCodes">): CodeKeys {
  return joinCodes === "six-digits" ? "numeric" : "text";
}
