import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import type { Random } from "../Random.ts";
import type { JoinResult, Newcomer } from "../results.ts";
import { hashOf, newId, newToken } from "../tokens.ts";

export interface Welcome {
  readonly result: JoinResult;
  readonly entries: readonly LedgerEntry[];
}

/** Makes somebody a participant, with a token of their own, or tells why not. `now` in milliseconds since 1970. */
export function welcome(
  door: Board["door"],
  participants: number,
  newcomer: Newcomer,
  random: Random,
  now: number,
): Welcome {
  const name = cleanLine(newcomer.name ?? "") || null;
  if (door === "closed") return turnAway("door-closed");
  if (codePoints(name ?? "") > LIMITS.participantNameCodePoints) return turnAway("name-too-long");
  if (participants >= LIMITS.participantsPerBoard) return turnAway("room-full");

  const participantId: ParticipantId = newId(random, "p");
  const token = newToken(random);
  return {
    result: { ok: true, token, participantId },
    entries: [
      { entry: "participant", participantId, name, language: newcomer.language },
      { entry: "token", hash: hashOf(token), role: "resident", participantId, createdAt: now },
    ],
  };
}

function turnAway(refusal: (JoinResult & { ok: false })["refusal"]): Welcome {
  return { result: { ok: false, refusal }, entries: [] };
}
