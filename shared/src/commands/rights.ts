import type { Role } from "../board/Role.ts";
import type { CommandType } from "./Command.ts";

/** Whose a thing is, seen by whoever asks: `none` where an action is about nobody's card or line. */
export type Ownership = "own" | "others" | "none";

/** `any`: always; `own`: only with what they made themselves; `no`: never. */
export type Right = "any" | "own" | "no";

/** What one may do beside commands: what a socket or a request gives, or takes. */
export const SESSION_ACTIONS = [
  /** The phone's view, over a socket or by asking. */
  "read-view",
  /** The steps, how the evening goes, and what waits: for whoever leads from a phone. */
  "read-controls",
  /** The board's document, by Yjs. */
  "read-board",
  /** What only facilitators see, by Yjs; never written by anybody but the server. */
  "read-backstage",
  /** Places, texts and free-hand records, by Yjs, behind the pre-filter. */
  "write-by-yjs",
  /** A cursor, or what is being dragged: shown to others, never kept. */
  "show-cursor",
  "read-snapshots",
  /** Makes a new board of a saved moment. */
  "restore-snapshot",
  /** Sends a photo for the board to keep, or for a card to carry where the step asks for cards. */
  "bring-photo",
  "see-photos",
  /** The page of a project: what it is, and what was told of it. */
  "read-project",
  /** Makes a link, or a code, by which the people in a project come to its page. */
  "link-project",
  /** Ends all that were made for a project. */
  "unlink-project",
  /** The plants of other boards that stand in the garden here too. */
  "see-garden",
  /** Brings them there, of boards that one leads as well. */
  "gather-garden",
  /** What the neighbourhood has, for the worksheet: at the table where one sits. */
  "see-map",
  /** Says of which board that is, of those that one leads as well. */
  "choose-map",
  /** The harvest page before it is open, and as a file. */
  "preview-page",
  "export-board",
  "manage-links",
  /** Makes a board for each group. */
  "open-tables",
  /** How far each table is, and where the cards lie. */
  "see-tables",
  "erase-board",
  /** Begins a visit of somebody new. */
  "begin-visit",
  /** Asks for a code by which they are themselves on another phone too. */
  "make-return-code",
  /** Keeps what hangs on the board, as far as a phone sees it, as a file of one's own when the evening closes. */
  "keep-report",
] as const;

export type SessionAction = (typeof SESSION_ACTIONS)[number];
export type Action = CommandType | SessionAction;

/** What each role may do, apart from what the step and the board allow at the moment. docs/rights.md is made from it. */
export const RIGHTS: Readonly<Record<Action, Readonly<Record<Role, Right>>>> = {
  //                    resident  kiosk   table   screen  remote  (co-)facilitator  project, where it may
  "add-card": rights("any", "any", "any", "no", "any", "any"),
  "edit-card": rights("own", "own", "own", "no", "any", "any"),
  "edit-sheet": rights("any", "any", "any", "no", "any", "any"),
  "remove-card": rights("own", "own", "own", "no", "any", "any"),
  "restore-card": rights("own", "own", "own", "no", "any", "any"),
  "move-card": rights("no", "no", "any", "no", "any", "any"),
  "merge-cards": rights("no", "no", "no", "no", "any", "any"),
  "split-card": rights("no", "no", "no", "no", "any", "any"),
  "connect-cards": rights("any", "any", "any", "no", "any", "any"),
  "disconnect-cards": rights("own", "own", "own", "no", "any", "any"),
  "set-connection-word": rights("no", "no", "no", "no", "any", "any"),
  vote: rights("any", "any", "any", "no", "any", "any"),
  unvote: rights("any", "any", "any", "no", "any", "any"),
  "join-card": rights("any", "any", "any", "no", "any", "any"),
  "leave-card": rights("any", "any", "any", "no", "any", "any"),
  "fulfil-card": rights("own", "own", "own", "no", "any", "any"),
  "unfulfil-card": rights("own", "own", "own", "no", "any", "any"),
  "set-when": rights("own", "own", "own", "no", "any", "any"),
  "tell-project": rights("own", "own", "own", "no", "any", "any", "own"),
  "take-back-news": rights("own", "own", "own", "no", "any", "any", "own"),
  "set-first-step": rights("own", "own", "own", "no", "any", "any"),
  "bring-harvest": rights("no", "no", "no", "no", "any", "any"),
  "mark-told": rights("no", "no", "no", "no", "any", "any"),
  "set-page": rights("no", "no", "no", "no", "no", "any"),
  "open-page": rights("no", "no", "no", "no", "no", "any"),
  "close-page": rights("no", "no", "no", "no", "no", "any"),
  "set-pitch": rights("own", "own", "own", "no", "any", "any"),
  "order-pitches": rights("no", "no", "no", "no", "any", "any"),
  "give-floor": rights("no", "no", "no", "no", "any", "any"),
  "answer-check": rights("any", "any", "any", "no", "any", "any"),
  "answer-poll": rights("any", "any", "any", "no", "any", "any"),
  "choose-circle": rights("any", "no", "no", "no", "no", "no"),
  "choose-pitches": rights("any", "no", "no", "no", "no", "no"),
  "take-seat": rights("any", "no", "no", "no", "no", "no"),
  "make-groups": rights("no", "no", "no", "no", "any", "any"),
  "seat-participant": rights("no", "no", "no", "no", "any", "any"),
  "set-guests": rights("no", "no", "no", "no", "any", "any"),
  "dissolve-groups": rights("no", "no", "no", "no", "any", "any"),
  "restore-groups": rights("no", "no", "no", "no", "any", "any"),
  "say-word": rights("no", "no", "no", "no", "any", "any"),
  "ask-help": rights("any", "no", "any", "no", "any", "any"),
  "set-step": rights("no", "no", "no", "no", "any", "any"),
  "add-step": rights("no", "no", "no", "no", "any", "any"),
  "change-step": rights("no", "no", "no", "no", "any", "any"),
  "move-step": rights("no", "no", "no", "no", "any", "any"),
  "remove-step": rights("no", "no", "no", "no", "any", "any"),
  "use-programme": rights("no", "no", "no", "no", "any", "any"),
  "add-time": rights("no", "no", "no", "no", "any", "any"),
  "stop-clock": rights("no", "no", "no", "no", "any", "any"),
  "reveal-cards": rights("no", "no", "no", "no", "any", "any"),
  "reveal-dots": rights("no", "no", "no", "no", "any", "any"),
  "approve-card": rights("no", "no", "no", "no", "any", "any"),
  "hide-card": rights("no", "no", "no", "no", "any", "any"),
  "take-down-all": rights("no", "no", "no", "no", "any", "any"),
  "set-spotlight": rights("no", "no", "no", "no", "any", "any"),
  "set-phones": rights("no", "no", "no", "no", "any", "any"),
  "set-wall": rights("no", "no", "no", "no", "any", "any"),
  "set-look-back": rights("no", "no", "no", "no", "any", "any"),
  "set-look": rights("no", "no", "no", "no", "any", "any"),
  "set-lines": rights("no", "no", "no", "no", "any", "any"),
  "turn-page": rights("no", "no", "no", "no", "any", "any"),
  "set-pace": rights("no", "no", "no", "no", "any", "any"),
  "set-held-words": rights("no", "no", "no", "no", "any", "any"),
  "open-adding": rights("no", "no", "no", "no", "any", "any"),
  "close-adding": rights("no", "no", "no", "no", "any", "any"),
  "open-door": rights("no", "no", "no", "no", "any", "any"),
  "close-door": rights("no", "no", "no", "no", "any", "any"),
  "save-snapshot": rights("no", "no", "no", "no", "any", "any"),
  "set-circles": rights("no", "no", "no", "no", "any", "any"),
  "set-keep-days": rights("no", "no", "no", "no", "no", "any"),
  "set-picture": rights("no", "no", "no", "no", "no", "any"),
  "erase-photo": rights("no", "no", "no", "no", "no", "any"),
  "erase-card": rights("own", "own", "own", "no", "any", "any"),
  "erase-sheet": rights("no", "no", "no", "no", "any", "any"),
  "remove-participant": rights("no", "no", "no", "no", "any", "any"),
  "erase-me": rights("any", "any", "no", "no", "no", "no"),
  "read-view": rights("any", "any", "any", "no", "any", "any"),
  "read-controls": rights("no", "no", "no", "no", "any", "any"),
  "read-board": rights("no", "no", "any", "any", "no", "any"),
  "read-backstage": rights("no", "no", "no", "no", "no", "any"),
  "write-by-yjs": rights("no", "no", "any", "no", "no", "any"),
  "show-cursor": rights("no", "no", "any", "no", "no", "any"),
  "read-snapshots": rights("no", "no", "any", "any", "no", "any"),
  "restore-snapshot": rights("no", "no", "no", "no", "no", "any"),
  "bring-photo": rights("any", "any", "any", "no", "no", "any", "own"),
  "see-photos": rights("any", "any", "any", "any", "any", "any", "own"),
  "read-project": rights("own", "no", "no", "no", "any", "any", "own"),
  "link-project": rights("own", "no", "no", "no", "any", "any", "own"),
  "unlink-project": rights("no", "no", "no", "no", "no", "any"),
  "see-garden": rights("no", "no", "no", "any", "no", "any"),
  "gather-garden": rights("no", "no", "no", "no", "no", "any"),
  "see-map": rights("own", "no", "own", "no", "no", "any"),
  "choose-map": rights("no", "no", "no", "no", "no", "any"),
  "preview-page": rights("no", "no", "no", "no", "no", "any"),
  "export-board": rights("no", "no", "no", "no", "no", "any"),
  "manage-links": rights("no", "no", "no", "no", "no", "any"),
  "open-tables": rights("no", "no", "no", "no", "no", "any"),
  "see-tables": rights("no", "no", "no", "no", "any", "any"),
  "erase-board": rights("no", "no", "no", "no", "no", "any"),
  "begin-visit": rights("no", "any", "no", "no", "no", "no"),
  "make-return-code": rights("any", "no", "no", "no", "no", "no"),
  "keep-report": rights("any", "no", "no", "no", "no", "no"),
};

function rights(
  resident: Right,
  kiosk: Right,
  table: Right,
  screen: Right,
  remote: Right,
  facilitator: Right,
  project: Right = "no",
): Readonly<Record<Role, Right>> {
  return { resident, kiosk, table, screen, remote, facilitator, "co-facilitator": facilitator, project };
}

export function mayDo(role: Role, action: Action, ownership: Ownership = "none"): boolean {
  const right = RIGHTS[action][role];
  return right === "any" || (right === "own" && ownership === "own");
}

/** Whether the current step, and adding being closed, say what this role may do now. */
export function isBoundByStep(role: Role): boolean {
  return role === "resident" || role === "kiosk";
}
