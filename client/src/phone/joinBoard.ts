import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";

export type JoinRefusal = keyof ResidentTexts["joinRefusals"];

export type Joined =
  /** With what there is to see, so that the question stands there before there is a line to the room. */
  | { readonly ok: true; readonly boardId: BoardId; readonly token: string; readonly view: View }
  | { readonly ok: false; readonly refusal: JoinRefusal };

interface Newcomer {
  readonly code: string;
  readonly language: ResidentLanguage;
  readonly name: string | null;
}

/** Asks to come in. Never rejects. */
export async function joinBoard(newcomer: Newcomer, send: typeof fetch = fetch): Promise<Joined> {
  try {
    const response = await send("/api/join", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...newcomer, view: true }),
    });
    const body = (await response.json()) as {
      boardId: BoardId;
      token: string;
      view: View;
      error: string;
    };
    if (response.ok) return { ok: true, boardId: body.boardId, token: body.token, view: body.view };
    return { ok: false, refusal: refusalFor(body.error) };
  } catch {
    return { ok: false, refusal: "no-answer" };
  }
}

/** The reason that the server's page gives, if it gives one. */
export function joinRefusalFrom(reason: string | undefined): JoinRefusal | null {
  return reason === undefined || reason === "" ? null : refusalFor(reason);
}

function refusalFor(reason: string): JoinRefusal {
  switch (reason) {
    case "code-wrong":
    case "too-many-codes":
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
