import type { CardId, GroupId, ParticipantId } from "./ids.ts";

/** Somebody in the room with a phone, as whoever leads sees them when groups are made. */
export interface Person {
  readonly participantId: ParticipantId;
  /** Null: none was given; then they are known by their emblem. */
  readonly name: string | null;
  /** The pitches round which they would like to sit; null: not said. */
  readonly first: CardId | null;
  readonly second: CardId | null;
  /** Where they sit; null: nowhere yet. */
  readonly group: GroupId | null;
  /** They, or whoever leads, chose that table. */
  readonly isByHand: boolean;
  /** Milliseconds since 1970, of when they came in, or came back: whoever was here on another evening is not now. */
  readonly hereAt: number;
}
