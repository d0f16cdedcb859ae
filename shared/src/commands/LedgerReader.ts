import type { CardId, ConnectionId, ParticipantId, StepId } from "../board/ids.ts";

/** What `decide` may ask the ledger. */
export interface LedgerReader {
  nameOf(participantId: ParticipantId): string | null;
  authorOf(thing: CardId | ConnectionId): ParticipantId | null;
  /** The step in which this participant voted for the card, or null if they did not. */
  voteOf(participantId: ParticipantId, cardId: CardId): StepId | null;
  /** How many votes this participant has given in a step. */
  votesGiven(participantId: ParticipantId, stepId: StepId): number;
  hasJoined(participantId: ParticipantId, cardId: CardId): boolean;
}
