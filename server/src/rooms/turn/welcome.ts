import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import type { Random } from "../Random.ts";
import type { JoinResult, Newcomer } from "../results.ts";
import { hashOf, newId, newToken } from "../tokens.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** Makes somebody a participant, with a token of their own, or tells why not. `now` in milliseconds since 1970. */
export function welcome(
  door: Board["door"],
  participants: number,
  newcomer: Newcomer,
  random: Random,
  now: number,
): LedgerDecision<JoinResult> {
  const name = cleanLine(newcomer.name ?? "") || null;
  if (door === "closed") return turnAway("door-closed");
  if (codePoints(name ?? "") > LIMITS.participantNameCodePoints) return turnAway("name-too-long");
  if (participants >= LIMITS.participantsPerBoard) return turnAway("room-full");

  const participantId: ParticipantId = newId(random, "p");
  const token = newToken(random);
  const { isVisit } = newcomer;
  const entries: readonly LedgerEntry[] = [
    { entry: "participant", participantId, name, language: newcomer.language },
    {
      entry: "token",
      hash: hashOf(token),
      role: "resident",
      participantId,
      createdAt: now,
      ...(isVisit && { isVisit }),
    },
  ];
  return {
    result: { ok: true, token, participantId },
    changes: entries.map((entry) => ({ type: "ledger-put", entry })),
  };
}

function turnAway(refusal: "door-closed" | "name-too-long" | "room-full"): LedgerDecision<JoinResult> {
  return { result: { ok: false, refusal }, changes: [] };
}
