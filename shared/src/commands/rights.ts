import type { Role } from "../board/Role.ts";
import type { CommandType } from "./Command.ts";

/** Whose a thing is, seen by whoever asks: `none` where a command is about nobody's card or line. */
export type Ownership = "own" | "others" | "none";

/** `any`: always; `own`: only with what they made themselves; `no`: never. */
export type Right = "any" | "own" | "no";

/** What each role may do, apart from what the step and the board allow at the moment. */
export const RIGHTS: Readonly<Record<CommandType, Readonly<Record<Role, Right>>>> = {
  // columns: resident and kiosk, table. Facilitators and their remote may do everything, a screen nothing.
  "add-card": row("any", "any"),
  "edit-card": row("own", "own"),
  "remove-card": row("own", "own"),
  "restore-card": row("own", "own"),
  "move-card": row("no", "any"),
  "connect-cards": row("any", "any"),
  "disconnect-cards": row("own", "own"),
  vote: row("any", "any"),
  unvote: row("any", "any"),
  "join-card": row("any", "any"),
  "leave-card": row("any", "any"),
  "set-step": row("no", "no"),
  "open-adding": row("no", "no"),
  "close-adding": row("no", "no"),
  "open-door": row("no", "no"),
  "close-door": row("no", "no"),
  "save-snapshot": row("no", "no"),
};

function row(resident: Right, table: Right): Readonly<Record<Role, Right>> {
  return {
    resident,
    kiosk: resident,
    table,
    facilitator: "any",
    "co-facilitator": "any",
    remote: "any",
    screen: "no",
  };
}

export function mayDo(role: Role, command: CommandType, ownership: Ownership): boolean {
  const right = RIGHTS[command][role];
  return right === "any" || (right === "own" && ownership === "own");
}

/** Whether the current step, and adding being closed, say what this role may do now. */
export function isBoundByStep(role: Role): boolean {
  return role === "resident" || role === "kiosk";
}
