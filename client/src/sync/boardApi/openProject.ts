import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { askApi, type Reply } from "./askApi.ts";

/** Of which project a page is. */
export interface ProjectPlace {
  readonly boardId: BoardId;
  readonly cardId: CardId;
}

/** Where its link leads, with the secret behind the sign that no server is told. */
export function projectAddress({ boardId, cardId }: ProjectPlace, token: string): string {
  return `/v/${boardId}/${cardId}#${token}`;
}

interface Opened {
  readonly boardId: BoardId;
  readonly project: CardId;
  readonly token: string;
}

/** Where the page is that a code of a project opens, typed where nobody says of which board. Never rejects. */
export async function openProject(code: string): Promise<Reply<string>> {
  const reply = await askApi.post<Opened>("/api/projects", { code });
  if (!reply.ok) return reply;
  const { boardId, project: cardId, token } = reply.value;
  return { ok: true, value: projectAddress({ boardId, cardId }, token) };
}
