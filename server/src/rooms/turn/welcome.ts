import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { Random } from "../Random.ts";
import type { JoinResult, Newcomer } from "../results.ts";
import { hashOf, newId, newToken } from "../tokens.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** Who was in before: in the ledger, and by a phone that is open now. */
export interface Earlier {
  readonly ledger: LedgerState;
  readonly here: () => ReadonlySet<ParticipantId>;
}

/** Makes somebody a participant, with a token of their own, or tells why not. `now` in milliseconds since 1970. */
export function welcome(
  door: Board["door"],
  earlier: Earlier,
  newcomer: Newcomer,
  random: Random,
  now: number,
): LedgerDecision<JoinResult> {
  const { visitBy } = newcomer;
  const name = cleanLine(newcomer.name ?? "") || null;
  const isTabletAway = visitBy !== undefined && earlier.ledger.token(visitBy) === null;
  if (door === "closed" || isTabletAway) return turnAway("door-closed");
  if (codePoints(name ?? "") > LIMITS.participantNameCodePoints) return turnAway("name-too-long");
  const leaving = makeRoom(earlier);
  if (leaving === null) return turnAway("room-full");

  const participantId: ParticipantId = newId(random, "p");
  const token = newToken(random);
  const entries: readonly LedgerEntry[] = [
    { entry: "participant", participantId, name, language: newcomer.language },
    {
      entry: "token",
      hash: hashOf(token),
      role: "resident",
      participantId,
      createdAt: now,
      ...(visitBy !== undefined && { isVisit: true, visitBy }),
    },
  ];
  return {
    result: { ok: true, token, participantId },
    changes: [
      ...leaving.map((entry) => ({ type: "ledger-removed", entry }) as const),
      ...entries.map((entry) => ({ type: "ledger-put", entry }) as const),
    ],
  };
}

/**
 * What goes so that one more may come in: of whoever was away longest, did nothing and is not here. Else a program that
 * comes in two thousand times would shut everybody out for a week. Null: all of them did something, or are here.
 */
function makeRoom({ ledger, here }: Earlier): readonly LedgerEntry[] | null {
  if (ledger.holderCount < LIMITS.participantsPerBoard) return []; // nobody need be counted, as each comes in
  const { comers } = ledger;
  if (comers.length < LIMITS.participantsPerBoard) return [];
  const present = here();
  const [longestAway] = comers
    .filter((who) => !present.has(who) && ledger.leftNothing(who) && isOnlyResident(ledger, who))
    .map((who) => ({ who, usedAt: lastUse(ledger, who) }))
    .sort((one, other) => one.usedAt - other.usedAt);
  return longestAway === undefined ? null : ledger.entriesAbout(longestAway.who);
}

/** Not whoever leads, or writes at a table, besides. */
function isOnlyResident(ledger: LedgerState, who: ParticipantId): boolean {
  return ledger.rolesOf(who).every((role) => role === "resident");
}

function lastUse(ledger: LedgerState, who: ParticipantId): number {
  return Math.max(...ledger.tokensOf(who).map(({ createdAt, usedAt }) => usedAt ?? createdAt));
}

function turnAway(refusal: "door-closed" | "name-too-long" | "room-full"): LedgerDecision<JoinResult> {
  return { result: { ok: false, refusal }, changes: [] };
}
