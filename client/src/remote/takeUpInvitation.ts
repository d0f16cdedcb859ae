import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { newCommandId } from "../sync/outbox/commandId.ts";

/** Why this phone did not become a remote. */
export type EntryRefusal = "used" | "over" | "tooMany" | "noAnswer" | "boardNotFound";

export type TakenUp =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly refusal: EntryRefusal };

/** A code that was scanned. */
export interface Scanned {
  readonly boardId: BoardId;
  readonly invitation: string;
  /** This phone's own word: asking again with it, after an answer that was lost, is asking the same. */
  readonly claim: string;
  /** The token that this phone had until now. */
  readonly before: string | null;
}

export function scanned(boardId: BoardId, invitation: string, before: string | null): Scanned {
  return { boardId, invitation, claim: newCommandId(), before };
}

/** Asks to become the remote. Never rejects. */
export async function takeUpInvitation(
  { boardId, ...scan }: Scanned,
  send: typeof fetch = fetch,
): Promise<TakenUp> {
  try {
    const response = await send(`/api/boards/${boardId}/remotes`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(scan),
    });
    const body = (await response.json()) as { token: string; error: string };
    return response.ok ? { ok: true, token: body.token } : { ok: false, refusal: refusalFor(body.error) };
  } catch {
    return { ok: false, refusal: "noAnswer" };
  }
}

function refusalFor(reason: string): EntryRefusal {
  switch (reason) {
    case "invitation-used":
      return "used";
    case "invitation-over":
    case "malformed":
      return "over";
    case "too-many-codes":
      return "tooMany";
    case "board-not-found":
      return "boardNotFound";
    default:
      return "noAnswer";
  }
}
