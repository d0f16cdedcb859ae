import { type Emblem, emblemOf } from "@buurtbord/shared/board/Emblem.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Words } from "./words.ts";

/** What somebody is called who gave no name. */
export function emblemName(words: Words, participantId: ParticipantId): string {
  return emblemInWords(words, emblemOf(participantId));
}

/** "blauwe fiets", in the reader's language. */
export function emblemInWords(
  { texts, say }: Pick<Words, "texts" | "say">,
  { thing, colour }: Emblem,
): string {
  return say(texts.emblem[thing], { colour: { choice: colour } });
}
