import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { askApi, type Reply } from "./askApi.ts";

/** The only moment at which its secret is told. */
export interface Invited {
  readonly url: string;
  readonly secret: string;
  readonly seconds: number;
}

/** How the invitation stands that this person made last. */
export type InvitationState =
  | { readonly state: "waiting"; readonly seconds: number }
  | { readonly state: "used" | "over" };

/** Inviting a phone to be the remote; see docs/protocol.md. None of these rejects. */
export const invitationApi = {
  invite: (id: BoardId, token: string): Promise<Reply<Invited>> => askApi.post(path(id), {}, token),
  state: (id: BoardId, token: string): Promise<Reply<InvitationState>> => askApi.get(path(id), token),
};

function path(id: BoardId): string {
  return `/api/boards/${id}/invitation`;
}
