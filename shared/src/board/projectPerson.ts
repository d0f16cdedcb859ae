import type { CardId, ParticipantId } from "./ids.ts";

const PREFIX = "project:";

/** As whom everybody writes who comes by the link or the code of a project: all of them are one, and nobody. */
export function projectPerson(cardId: CardId): ParticipantId {
  return `${PREFIX}${cardId}` as ParticipantId;
}

/** The project of which they are that one; null: this is somebody. */
export function projectOfPerson(participantId: ParticipantId): CardId | null {
  return participantId.startsWith(PREFIX) ? (participantId.slice(PREFIX.length) as CardId) : null;
}
