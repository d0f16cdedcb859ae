import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";

/** How it stands with a page's connection to its board. */
export type BoardConnectionState =
  | { readonly state: "connecting" }
  /** In step with the server: what others do arrives by itself. */
  | { readonly state: "live" }
  /** Comes back by itself. */
  | { readonly state: "waiting"; readonly because: "lost" | "board-unreadable" }
  /** Coming back would change nothing: only another link helps. */
  | { readonly state: "ended"; readonly because: EndReason };

export type EndReason = "no-access" | "no-such-board";

export type AfterClose =
  | { readonly next: "wait"; readonly because: "lost" | "board-unreadable" }
  | { readonly next: "end"; readonly because: EndReason }
  /** The copy may not be used again: start with an empty one, at once. */
  | { readonly next: "fresh-copy"; readonly because: "other-epoch" | "update-refused" };

/** What a close code of the server asks of us. */
export function afterClose(code: number): AfterClose {
  switch (code) {
    case CLOSE.otherEpoch:
      return { next: "fresh-copy", because: "other-epoch" };
    case CLOSE.updateRefused:
      return { next: "fresh-copy", because: "update-refused" };
    case CLOSE.boardNotFound:
      return { next: "end", because: "no-such-board" };
    case CLOSE.quarantined:
      return { next: "wait", because: "board-unreadable" };
    default:
      return code >= 4400 && code < 4500
        ? { next: "end", because: "no-access" }
        : { next: "wait", because: "lost" };
  }
}
