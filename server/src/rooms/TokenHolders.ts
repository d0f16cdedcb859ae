import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { Access } from "./Access.ts";
import { ask } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import { passedSince } from "./passedSince.ts";
import type { RoomParts } from "./RoomParts.ts";
import { eveningAccess } from "./tables/eveningAccess.ts";
import { hashOf } from "./tokens.ts";
import { endedTokens, isEnded } from "./turn/endedTokens.ts";
import type { LedgerDecision } from "./turn/LedgerDecision.ts";

/** How often a board that stays open forgets tokens that ended: a wall in the hall is on for weeks. */
const FORGET_MS = 60 * 60 * 1000;

/** Who holds a token of one board. Those that ended are forgotten when the board is opened, and each hour. */
export class TokenHolders {
  readonly #parts: RoomParts;
  readonly #engine: Engine;
  #forgotAt: number;

  constructor(parts: RoomParts, engine: Engine) {
    this.#parts = parts;
    this.#engine = engine;
    this.#forgotAt = parts.clock();
    this.#forgetEnded(new Set());
  }

  /** `now` in milliseconds since 1970. Whoever is `here` is not forgotten, however long their phone is open already. */
  tidy(now: number, here: () => ReadonlySet<ParticipantId>): void {
    if (passedSince(this.#forgotAt, now) < FORGET_MS) return;
    this.#forgotAt = now;
    this.#forgetEnded(here());
  }

  /** Null: nobody's token on this board, or one that ended. */
  authenticate(token: string): Access | null {
    const tokenHash = hashOf(token);
    const entry = this.#engine.state.ledger.token(tokenHash);
    const now = this.#parts.clock();
    if (entry === null || isEnded(entry, now)) return null;
    if (isOtherEvening(entry.usedAt ?? entry.createdAt, now)) this.#noteUse(entry);
    return { role: entry.role, participantId: entry.participantId, tokenHash };
  }

  /** What who holds this token is at the table of a group of this board; null: nobody. */
  atTable(tokenHash: string, group: GroupId): Access | null {
    const { ledger } = this.#engine.state;
    const entry = ledger.token(tokenHash);
    if (entry === null || isEnded(entry, this.#parts.clock())) return null;
    const { role, participantId } = entry;
    return eveningAccess({ role, participantId, tokenHash }, ledger, group);
  }

  /** Whether whoever had this token was taken off the board. */
  isTakenOff(token: string): boolean {
    return this.#engine.state.ledger.isTakenOff(hashOf(token));
  }

  #noteUse({ hash }: EntryOf<"token">): void {
    this.#inLedger((ledger, at) => {
      const entry = ledger.token(hash); // it may have ended in the meantime
      return entry === null ? [] : [{ type: "ledger-put", entry: { ...entry, usedAt: at } }];
    });
  }

  #forgetEnded(here: ReadonlySet<ParticipantId>): void {
    const ended = (ledger: LedgerState, now: number) => endedTokens(ledger, now, here);
    if (ended(this.#engine.state.ledger, this.#parts.clock()).length > 0) this.#inLedger(ended);
  }

  #inLedger(changesIn: (ledger: LedgerState, at: number) => LedgerDecision<null>["changes"]): void {
    void ask(
      this.#engine,
      (turn) => turn.inLedger(({ ledger }, at) => ({ result: null, changes: changesIn(ledger, at) })),
      null,
    );
  }
}
