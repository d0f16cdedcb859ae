import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { askApi, type Reply } from "./askApi.ts";

/** For whom a facilitator can make a link. */
export const LINK_ROLES = ["co-facilitator", "table", "screen", "kiosk", "facilitator"] as const;

export type LinkRole = (typeof LINK_ROLES)[number];

/** A secret link as the server lists it: never the secret. */
export interface Link {
  readonly id: string;
  /** A remote came by an invitation. */
  readonly role: LinkRole | "remote";
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly usedAt: number | null;
  /** The link with which this page came. */
  readonly isYours: boolean;
}

/** The only moment at which its secret is told. */
export interface MadeLink extends Pick<Link, "id"> {
  readonly role: LinkRole;
  readonly url: string;
  readonly token: string;
}

/** Who may come in how; see docs/protocol.md. None of these rejects. */
export class LinksApi {
  readonly #path: string;
  readonly #token: string;

  constructor(boardId: BoardId, token: string) {
    this.#path = `/api/boards/${boardId}/links`;
    this.#token = token;
  }

  async list(): Promise<Reply<readonly Link[]>> {
    const reply = await askApi.get<{ readonly links: readonly Link[] }>(this.#path, this.#token);
    return reply.ok ? { ok: true, value: reply.value.links } : reply;
  }

  make(role: LinkRole): Promise<Reply<MadeLink>> {
    return askApi.post(this.#path, { role }, this.#token);
  }

  renew(id: string): Promise<Reply<MadeLink>> {
    return askApi.post(`${this.#path}/${id}/rotate`, {}, this.#token);
  }

  revoke(id: string): Promise<Reply<null>> {
    return askApi.remove(`${this.#path}/${id}`, this.#token);
  }
}
