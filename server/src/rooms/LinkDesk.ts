import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { ask } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import { isToken, type Link, type LinkRole, linkOf } from "./links.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { LinkResult, RemoteResult, RevokeResult } from "./results.ts";
import { hashOf } from "./tokens.ts";
import { makeLink, makeRemote, revokeLink, rotateLink } from "./turn/decideLink.ts";

/** What a link desk asks of its room. */
export interface LinkDeskHost {
  readonly engine: Engine;
  /** Sends away every socket whose token opens nothing any more. */
  closeEnded(): void;
}

/** The secret links of one board: who may come in how, made and taken back by whoever leads. */
export class LinkDesk {
  readonly #parts: RoomParts;
  readonly #host: LinkDeskHost;

  constructor(parts: RoomParts, host: LinkDeskHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Oldest first. */
  list(): readonly (Link & { readonly participantId: ParticipantId | null })[] {
    const tokens = [...this.#host.engine.state.ledger.entries()].filter(isToken);
    return tokens
      .flatMap((token) => {
        const link = linkOf(token);
        return link === null ? [] : [{ ...link, participantId: token.participantId }];
      })
      .sort((one, other) => one.createdAt - other.createdAt);
  }

  make(role: LinkRole): Promise<LinkResult> {
    const { random } = this.#parts;
    return ask<LinkResult>(
      this.#host.engine,
      (turn) => turn.inLedger(({ board }, at) => makeLink(role, board.language, random, at)),
      { ok: false, refusal: "not-saved" },
    );
  }

  /** For a phone that took up an invitation; `before`: the token that it had as a remote until now. */
  async makeRemote(before: string | null): Promise<RemoteResult> {
    const { random } = this.#parts;
    const hash = before === null ? null : hashOf(before);
    const made = await ask<RemoteResult>(
      this.#host.engine,
      (turn) =>
        turn.inLedger(({ board, ledger }, at) => makeRemote(ledger, hash, board.language, random, at)),
      { ok: false, refusal: "not-saved" },
    );
    if (made.ok) this.#host.closeEnded();
    return made;
  }

  async revoke(id: string): Promise<RevokeResult> {
    const revoked = await ask<RevokeResult>(
      this.#host.engine,
      (turn) => turn.inLedger(({ ledger }) => revokeLink(ledger, id)),
      { ok: false, refusal: "not-saved" },
    );
    if (revoked.ok) this.#host.closeEnded();
    return revoked;
  }

  async rotate(id: string): Promise<LinkResult> {
    const { random } = this.#parts;
    const rotated = await ask<LinkResult>(
      this.#host.engine,
      (turn) => turn.inLedger(({ ledger }, at) => rotateLink(ledger, id, random, at)),
      { ok: false, refusal: "not-saved" },
    );
    if (rotated.ok) this.#host.closeEnded();
    return rotated;
  }
}
