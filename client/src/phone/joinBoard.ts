import type { BoardId, CardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";

export type JoinRefusal = keyof ResidentTexts["joinRefusals"];

export type Joined =
  /** With what there is to see, so that the question stands there before there is a line to the room. */
  | {
      readonly ok: true;
      readonly boardId: BoardId;
      readonly token: string;
      readonly participantId: ParticipantId;
      readonly name: string | null;
      readonly view: View;
    }
  /** The code was a project's: its page is elsewhere. */
  | { readonly ok: true; readonly project: CardId; readonly boardId: BoardId; readonly token: string }
  | { readonly ok: false; readonly refusal: JoinRefusal };

/** As whom somebody comes in: as somebody new, or by a code as who they were on another phone. */
export type Entrant = { readonly name: string | null } | { readonly returnCode: string };

type Visitor = Entrant & { readonly code: string; readonly language: ResidentLanguage };

/** What the server answers; see docs/protocol.md. */
interface Body {
  readonly error: string;
  readonly project?: CardId;
  readonly boardId: BoardId;
  readonly token: string;
  readonly participantId: ParticipantId;
  readonly name: string | null;
  readonly view: View;
}

/** Asks to come in. Never rejects. */
export async function joinBoard(visitor: Visitor, send: typeof fetch = fetch): Promise<Joined> {
  try {
    const response = await send("/api/join", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...visitor, view: true }),
    });
    const body = (await response.json()) as Body;
    if (!response.ok) return { ok: false, refusal: refusalFor(body.error) };
    if (body.project !== undefined)
      return { ok: true, boardId: body.boardId, token: body.token, project: body.project };
    const { boardId, token, participantId, name, view } = body;
    return { ok: true, boardId, token, participantId, name, view };
  } catch {
    return { ok: false, refusal: "no-answer" };
  }
}

/** Whether somebody may get in who types another code. */
export function mayOtherCodeDo(refusal: JoinRefusal): boolean {
  return refusal === "code-wrong" || refusal === "too-many-codes";
}

/** The reason that the server's page gives, if it gives one. */
export function joinRefusalFrom(reason: string | undefined): JoinRefusal | null {
  return reason === undefined || reason === "" ? null : refusalFor(reason);
}

function refusalFor(reason: string): JoinRefusal {
  switch (reason) {
    case "code-wrong":
    case "too-many-codes":
    case "return-code-wrong":
    case "project-code-wrong":
    case "too-many-return-codes":
    case "too-many-joins":
    case "door-closed":
    case "room-full":
    case "name-too-long":
    case "board-damaged":
      return reason;
    case "malformed": // not the shape of a code
    case "board-not-found":
      return "code-wrong";
    default:
      return "not-saved";
  }
}
