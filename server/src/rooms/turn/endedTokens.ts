import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { isToken } from "../links.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a phone or a remote was away for so long that it must join anew. Links work until they are taken back. */
export function isEnded({ role, createdAt, usedAt }: EntryOf<"token">, now: number): boolean {
  const isPhone = role === "resident" || role === "remote";
  return isPhone && now - (usedAt ?? createdAt) >= LIMITS.tokenDays * DAY_MS;
}

/** The tokens that ended go, and the answers that were kept for them; also those of who was taken off so long ago. Who they were stays: their cards are theirs. */
export function endedTokens(ledger: LedgerState, now: number): LedgerChange[] {
  const entries = [...ledger.entries()];
  const ended = entries.filter(isToken).filter((token) => isEnded(token, now));
  const people = new Set(ended.map(({ participantId }) => participantId));
  const answers = entries.filter((entry) => entry.entry === "answer" && people.has(entry.participantId));
  const told = entries.filter(
    (entry) => entry.entry === "taken-off" && now - entry.at >= LIMITS.tokenDays * DAY_MS,
  );
  return [...ended, ...answers, ...told].map((entry) => ({ type: "ledger-removed", entry }));
}
