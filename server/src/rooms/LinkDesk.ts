import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Access } from "./Access.ts";
import { ask } from "./engine/ask.ts";
import { askInName } from "./engine/askInName.ts";
import type { Engine } from "./engine/Engine.ts";
import { isToken, type Link, type LinkRole, linkOf } from "./links.ts";
import type { RoomOfBoard } from "./RoomParts.ts";
import type { LinkResult, RemoteResult, RevokeResult } from "./results.ts";
import { hashOf } from "./tokens.ts";
import { makeLink, makeRemote, revokeLink, rotateLink } from "./turn/decideLink.ts";

/** Who asks for it: somebody on the board. Null: whoever looks after the shelf or the laptop on which it stands. */
type Asking = Access | null;

/** What a link desk asks of its room. */
export interface LinkDeskHost {
  readonly engine: Engine;
  /** Sends away every socket whose token opens nothing any more. */
  closeEnded(): void;
}

/** The secret links of one board: who may come in how, made and taken back by whoever leads. */
export class LinkDesk {
  readonly #parts: Pick<RoomOfBoard, "random" | "stillKnows">;
  readonly #host: LinkDeskHost;

  constructor(parts: Pick<RoomOfBoard, "random" | "stillKnows">, host: LinkDeskHost) {
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

  make(role: LinkRole, by: Asking): Promise<LinkResult> {
    const { random } = this.#parts;
    return this.#done<LinkResult>(by, ({ board }, at) => makeLink(role, board.language, random, at));
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

  async revoke(id: string, by: Asking): Promise<RevokeResult> {
    const revoked = await this.#done<RevokeResult>(by, ({ ledger }) => revokeLink(ledger, id));
    if (revoked.ok) this.#host.closeEnded();
    return revoked;
  }

  async rotate(id: string, by: Asking): Promise<LinkResult> {
    const { random } = this.#parts;
    const rotated = await this.#done<LinkResult>(by, ({ ledger }, at) => rotateLink(ledger, id, random, at));
    if (rotated.ok) this.#host.closeEnded();
    return rotated;
  }

  #done<Result>(by: Asking, decide: Parameters<typeof askInName<Result>>[2]) {
    return askInName(this.#host.engine, () => by === null || this.#parts.stillKnows(by), decide);
  }
}
