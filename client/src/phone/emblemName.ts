import { emblemOf } from "@buurtbord/shared/board/Emblem.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Words } from "./words.ts";

/** "blauwe fiets", in the reader's language. */
export function emblemName({ texts, say }: Words, participantId: ParticipantId): string {
  const { thing, colour } = emblemOf(participantId);
  return say(texts.emblem[thing], { colour });
}
