import type { BoardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";

export type Begun =
  | { readonly type: "begun"; readonly token: string; readonly participantId: ParticipantId }
  /** Trying again may do. */
  | { readonly type: "failed" }
  /** The tablet's link opens nothing any more. */
  | { readonly type: "ended" };

/** Somebody new at the tablet. Never rejects. */
export async function beginVisit(
  boardId: BoardId,
  kioskToken: string,
  send: typeof fetch = fetch,
): Promise<Begun> {
  try {
    const response = await send(`/api/boards/${boardId}/visits`, {
      method: "POST",
      headers: { Authorization: `Bearer ${kioskToken}`, "Content-Type": "application/json" },
      body: "{}",
    });
    if (response.ok) {
      const begun = (await response.json()) as { token: string; participantId: ParticipantId };
      return { type: "begun", token: begun.token, participantId: begun.participantId };
    }
    return [401, 403, 404].includes(response.status) ? { type: "ended" } : { type: "failed" };
  } catch {
    return { type: "failed" };
  }
}
