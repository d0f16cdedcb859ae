import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Access } from "./Access.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { RemoteResult } from "./results.ts";
import { hashOf, newToken } from "./tokens.ts";

const LIFE_MS = LIMITS.invitationSeconds * 1000;

interface Invitation {
  readonly secretHash: string;
  readonly endsAt: number;
  /** The phone that was first, and what became of it. */
  taken: { readonly claimHash: string; readonly remote: Promise<RemoteResult> } | null;
}

/** How an invitation stands, for whoever shows it. */
export type InvitationState =
  | { readonly state: "waiting"; readonly seconds: number }
  | { readonly state: "used" }
  /** Too old, or none was made since the server started. */
  | { readonly state: "over" };

/** What an invitation desk asks of its room. */
export interface InvitationHost {
  makeRemote(before: string | null): Promise<RemoteResult>;
  /** Whether whoever had this token may not lead any more. */
  isOver(tokenHash: string): boolean;
}

/**
 * Invitations to become a remote: each can be taken up by one phone, for five minutes. They are kept in memory only: a
 * server that starts anew knows none, no file or backup holds one, and the remedy is another press of a button.
 */
export class InvitationDesk {
  readonly #parts: Pick<RoomParts, "clock" | "random">;
  readonly #host: InvitationHost;
  /** By the hash of the token of who made it: everybody who leads has one at most. */
  readonly #byMaker = new Map<string, Invitation>();

  constructor(parts: Pick<RoomParts, "clock" | "random">, host: InvitationHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** The only time that its secret is told. The one this person made before opens nothing any more. */
  invite({ tokenHash }: Access): { readonly secret: string; readonly seconds: number } {
    this.#forgetOver();
    const secret = newToken(this.#parts.random);
    const endsAt = this.#parts.clock() + LIFE_MS;
    this.#byMaker.set(tokenHash, { secretHash: hashOf(secret), endsAt, taken: null });
    return { secret, seconds: LIMITS.invitationSeconds };
  }

  /** Of the one that this person made last. */
  stateFor({ tokenHash }: Access): InvitationState {
    this.#forgetOver();
    const invitation = this.#byMaker.get(tokenHash);
    if (invitation === undefined) return { state: "over" };
    if (invitation.taken !== null) return { state: "used" };
    return { state: "waiting", seconds: Math.ceil((invitation.endsAt - this.#parts.clock()) / 1000) };
  }

  /**
   * The first phone that knows the secret becomes a remote; it alone, asking again with the same `claim`, gets the same
   * answer again. `before`: the token that it had as a remote until now.
   */
  async takeUp(secret: string, claim: string, before: string | null): Promise<RemoteResult> {
    this.#forgetOver();
    const secretHash = hashOf(secret);
    const invitation = [...this.#byMaker.values()].find((each) => each.secretHash === secretHash);
    if (invitation === undefined) return { ok: false, refusal: "invitation-over" };
    const claimHash = hashOf(claim);
    invitation.taken ??= { claimHash, remote: this.#host.makeRemote(before) };
    const { taken } = invitation;
    if (taken.claimHash !== claimHash) return { ok: false, refusal: "invitation-used" };
    const remote = await taken.remote;
    // The disk did not take it: whoever comes next may try.
    if (!remote.ok && invitation.taken === taken) invitation.taken = null;
    return remote;
  }

  /** Whether a phone may still come by one: until then the room stays in memory. */
  get isWaited(): boolean {
    this.#forgetOver();
    return [...this.#byMaker.values()].some(({ taken }) => taken === null);
  }

  #forgetOver(): void {
    const now = this.#parts.clock();
    for (const [maker, { endsAt }] of this.#byMaker) {
      if (endsAt <= now || this.#host.isOver(maker)) this.#byMaker.delete(maker);
    }
  }
}
