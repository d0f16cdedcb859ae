import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { Participating } from "../Access.ts";
import type { Random } from "../Random.ts";
import type { ReturnCodeResult, ReturnResult } from "../results.ts";
import { hashOf, newReturnCode, newToken } from "../tokens.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** A code in the place of the one they asked for before, which may lie on a table somewhere. */
export function makeReturnCode(
  ledger: LedgerState,
  who: Pick<Participating, "participantId" | "tokenHash">,
  random: Random,
): LedgerDecision<ReturnCodeResult> {
  const { participantId, tokenHash } = who;
  if (ledger.token(tokenHash) === null)
    return { result: { ok: false, refusal: "session-over" }, changes: [] };
  const code = newReturnCode(random);
  const hash = hashOf(code);
  if (ledger.whoReturnsBy(hash) !== null) return makeReturnCode(ledger, who, random);
  return {
    result: { ok: true, code },
    changes: [{ type: "ledger-put", entry: { entry: "return-code", participantId, hash } }],
  };
}

/** Makes this phone theirs too. `code`: ten digits. `now`: milliseconds since 1970. */
export function comeBack(
  ledger: LedgerState,
  code: string,
  random: Random,
  now: number,
): LedgerDecision<ReturnResult> {
  const participantId = ledger.whoReturnsBy(hashOf(code));
  if (participantId === null) return { result: { ok: false, refusal: "return-code-wrong" }, changes: [] };
  const token = newToken(random);
  const entry = {
    entry: "token",
    hash: hashOf(token),
    role: "resident",
    participantId,
    createdAt: now,
  } as const;
  return {
    result: { ok: true, token, participantId, name: ledger.nameOf(participantId) },
    changes: [...withoutOldest(ledger.tokensOf(participantId)), { type: "ledger-put", entry }],
  };
}

/** So many phones that one more is too many: the one that was used longest ago is let go of. */
function withoutOldest(tokens: readonly EntryOf<"token">[]): readonly LedgerChange[] {
  if (tokens.length < LIMITS.phonesPerParticipant) return [];
  const lastUsed = ({ usedAt, createdAt }: EntryOf<"token">) => usedAt ?? createdAt;
  return tokens
    .toSorted((one, other) => lastUsed(one) - lastUsed(other))
    .slice(0, tokens.length + 1 - LIMITS.phonesPerParticipant)
    .map((entry) => ({ type: "ledger-removed", entry }));
}
