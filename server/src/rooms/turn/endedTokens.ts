import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
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

/**
 * The tokens that ended go, and with somebody's last one the answers that were kept for it; also those of who was taken off
 * so long ago. Who they were stays, for their cards are theirs: unless they left nothing. Not of who is `here` now.
 */
export function endedTokens(
  ledger: LedgerState,
  now: number,
  here: ReadonlySet<ParticipantId>,
): LedgerChange[] {
  const entries = [...ledger.entries()];
  const ended = entries
    .filter(isToken)
    .filter((token) => isEnded(token, now))
    .filter(({ participantId }) => participantId === null || !here.has(participantId));
  const away = new Set(
    ended
      .map(({ participantId }) => participantId)
      .filter((who) => who !== null && ledger.tokensOf(who).every((token) => isEnded(token, now))),
  );
  const answers = entries.filter((entry) => entry.entry === "answer" && away.has(entry.participantId));
  const nobodies = entries.filter(
    (entry) =>
      entry.entry === "participant" &&
      away.has(entry.participantId) &&
      ledger.leftNothing(entry.participantId),
  );
  const told = entries.filter(
    (entry) => entry.entry === "taken-off" && now - entry.at >= LIMITS.tokenDays * DAY_MS,
  );
  return [...ended, ...answers, ...nobodies, ...told].map((entry) => ({ type: "ledger-removed", entry }));
}
