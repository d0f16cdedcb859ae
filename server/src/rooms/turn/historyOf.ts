import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { CommandType } from "@buurtbord/shared/commands/Command.ts";
import type { HistoryRow } from "../../storage/BoardStorage.ts";

const ERASING: ReadonlySet<CommandType> = new Set([
  "erase-card",
  "erase-sheet",
  "remove-participant",
  "erase-me",
]);

/** What these put on the board was on it before, as itself, as part of another card, or with another word. */
const PUTTING_BACK: ReadonlySet<CommandType> = new Set([
  "restore-card",
  "merge-cards",
  "split-card",
  "remove-card",
  "take-down-all",
  "set-connection-word",
]);

/** What history keeps of what a command changed: that it happened, never what was written or by whom. */
export function historyOf(command: CommandType, changes: readonly BoardChange[], at: number): HistoryRow[] {
  if (ERASING.has(command)) return []; // nothing may be left of it
  const rows = changes.map((change) => rowOf(PUTTING_BACK.has(command), change, at));
  return rows.filter((row) => row !== null);
}

function rowOf(isRestoring: boolean, change: BoardChange, at: number): HistoryRow | null {
  switch (change.type) {
    case "card-put":
      return { at, what: isRestoring ? "restored" : "added", of: change.card.id, pos: change.card.pos };
    case "card-text":
      return { at, what: "changed", of: change.cardId, pos: null };
    case "card-moved":
      return { at, what: "moved", of: change.cardId, pos: change.pos };
    case "card-removed":
      return { at, what: "removed", of: change.cardId, pos: null };
    case "connection-put":
      // A line that comes back with its card did not grow.
      return isRestoring ? null : { at, what: "connected", of: change.connection.id, pos: null };
    case "connection-removed":
    case "card-votes":
    case "card-joined":
    case "card-shared":
    case "card-pitch":
    case "card-project":
    case "card-fulfilled":
    case "step-set":
    case "step-put":
    case "step-removed":
    case "steps-ordered":
    case "meeting-set":
    case "card-agreement":
    case "checks-set":
    case "picture-set":
    case "circles-set":
    case "circles-here-set":
    case "gathering-set":
    case "sheet-text":
    case "page-set":
    case "card-brought":
    case "saved-set":
    case "adding-set":
    case "door-set":
    case "keep-days-set":
      return null;
    default:
      return unreachable(change);
  }
}
