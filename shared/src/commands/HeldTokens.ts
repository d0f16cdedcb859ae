import type { ParticipantId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";

type Token = EntryOf<"token">;

/** The tokens of a board, by their hash and by who holds them: in a full hall nobody's are looked for among all. */
export class HeldTokens {
  readonly #byHash = new Map<string, Token>();
  readonly #byHolder = new Map<ParticipantId, Set<string>>();

  get all(): ReadonlyMap<string, Token> {
    return this.#byHash;
  }

  get holderCount(): number {
    return this.#byHolder.size;
  }

  get holders(): Iterable<ParticipantId> {
    return this.#byHolder.keys();
  }

  put(token: Token): void {
    const { hash, participantId } = token;
    this.#byHash.set(hash, token);
    if (participantId === null) return;
    const held = this.#byHolder.get(participantId);
    if (held === undefined) this.#byHolder.set(participantId, new Set([hash]));
    else held.add(hash);
  }

  remove({ hash, participantId }: Pick<Token, "hash" | "participantId">): void {
    this.#byHash.delete(hash);
    if (participantId === null) return;
    const held = this.#byHolder.get(participantId);
    held?.delete(hash);
    if (held?.size === 0) this.#byHolder.delete(participantId);
  }

  /** In the order in which they came. */
  of(participantId: ParticipantId): Token[] {
    const held = this.#byHolder.get(participantId) ?? [];
    return [...held].flatMap((hash) => this.#byHash.get(hash) ?? []);
  }
}
