import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Random } from "../Random.ts";
import type { NewBoard } from "../results.ts";
import { hashOf, newId, newToken } from "../tokens.ts";

export interface FirstSecrets {
  readonly facilitatorToken: string;
  readonly screenToken: string;
  readonly entries: readonly LedgerEntry[];
}

/** A facilitator, who is a participant too, and a screen, who is nobody. */
export function firstSecrets(
  random: Random,
  language: NewBoard["language"],
  createdAt: number,
): FirstSecrets {
  const participantId: ParticipantId = newId(random, "p");
  const facilitatorToken = newToken(random);
  const screenToken = newToken(random);
  const token = (secret: string) => ({ entry: "token", hash: hashOf(secret), createdAt }) as const;
  const entries: readonly LedgerEntry[] = [
    { entry: "participant", participantId, name: null, language },
    { ...token(facilitatorToken), role: "facilitator", participantId },
    { ...token(screenToken), role: "screen", participantId: null },
  ];
  return { facilitatorToken, screenToken, entries };
}
