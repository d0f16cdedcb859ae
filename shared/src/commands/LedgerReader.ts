import type { ErasableId } from "../board/Change.ts";
import type { CardId, CheckId, ConnectionId, ParticipantId, PhotoName, StepId } from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import type { Role } from "../board/Role.ts";

/** What `decide` may ask the ledger. */
export interface LedgerReader {
  nameOf(participantId: ParticipantId): string | null;
  authorOf(thing: CardId | ConnectionId): ParticipantId | null;
  /** The step in which this participant voted for the card, or null if they did not. */
  voteOf(participantId: ParticipantId, cardId: CardId): StepId | null;
  /** How many votes this participant has given in a step. */
  votesGiven(participantId: ParticipantId, stepId: StepId): number;
  /** How many votes were given in a step, by card. */
  votesIn(stepId: StepId): ReadonlyMap<CardId, number>;
  /** Who voted for a card, each with the step in which. */
  votersOf(cardId: CardId): ReadonlyMap<ParticipantId, StepId>;
  joinersOf(cardId: CardId): readonly ParticipantId[];
  draft(cardId: CardId): EntryOf<"draft"> | null;
  /** How many drafts wait to be revealed. */
  readonly draftCount: number;
  /** All of them, also what was taken down; in the order in which they were written. */
  drafts(): readonly EntryOf<"draft">[];
  hasJoined(participantId: ParticipantId, cardId: CardId): boolean;
  /** The cards and connections that this participant made, also what was taken down, oldest first. */
  madeBy(participantId: ParticipantId): ReadonlySet<CardId | ConnectionId>;
  votesOf(participantId: ParticipantId): ReadonlyMap<CardId, StepId>;
  joinedBy(participantId: ParticipantId): ReadonlySet<CardId>;
  /** Who said of this card that it is fulfilled; null: nobody did. */
  fulfilment(cardId: CardId): EntryOf<"fulfilled"> | null;
  /** The cards of which they said so. */
  fulfilledBy(participantId: ParticipantId): ReadonlySet<CardId>;
  /** The agreements on which they show by a name. */
  namesOf(participantId: ParticipantId): ReadonlyMap<CardId, string>;
  /** What they said to check questions in this round. */
  checksOf(participantId: ParticipantId): ReadonlyMap<CheckId, EntryOf<"check">>;
  /** What everybody said to them in this round. */
  checks(): readonly EntryOf<"check">[];
  /** What they chose in steps that poll. */
  pollsOf(participantId: ParticipantId): ReadonlyMap<StepId, EntryOf<"poll">>;
  /** What everybody chose in that step. */
  polledIn(stepId: StepId): readonly EntryOf<"poll">[];
  /** A photo that the board keeps. */
  photo(name: PhotoName): EntryOf<"photo"> | null;
  /** What they said of their circle; null: nothing. */
  circleOf(participantId: ParticipantId): EntryOf<"circle"> | null;
  /** The same of everybody. */
  circlesChosen(): readonly EntryOf<"circle">[];
  /** How many lines earlier evenings tied between circles. */
  bridged(): readonly EntryOf<"bridging">[];
  /** Round which pitches they would like to sit; null: they did not say. */
  choiceOf(participantId: ParticipantId): EntryOf<"choice"> | null;
  choices(): readonly EntryOf<"choice">[];
  /** Where they sit; null: nowhere. */
  seatOf(participantId: ParticipantId): EntryOf<"seat"> | null;
  seats(): readonly EntryOf<"seat">[];
  /**
   * Whoever has a phone that opens the board, and when it was last noted to: milliseconds since 1970. Who wrote at the
   * tablet in the hall is among them once they want to sit at a table: else each passer-by would be given a chair.
   */
  residents(): ReadonlyMap<ParticipantId, number>;
  /** The roles of their tokens. */
  rolesOf(participantId: ParticipantId): readonly Role[];
  /** Everything that was noted of this participant, or of that card, connection or photo. */
  entriesAbout(id: ErasableId): readonly LedgerEntry[];
}
