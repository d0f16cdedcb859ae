import type { CardId, CircleId, ParticipantId } from "../board/ids.ts";

/** With which pitches somebody would like to sit. Null: they chose none. */
export interface Wish {
  readonly participantId: ParticipantId;
  readonly first: CardId | null;
  readonly second: CardId | null;
  /** The street, flat or group that they belong to. */
  readonly circle: CircleId | null;
}

/** Of one table, in persons. */
export interface Sizes {
  /** With fewer it is no group: two at least. */
  readonly least: number;
  /** As many as have a chair. */
  readonly most: number;
}

/** Who sits with whom. A pitch that nobody came to has no group; one that a whole room came to may have several. */
export interface Seating {
  readonly groups: readonly SeatedGroup[];
}

export interface SeatedGroup {
  readonly pitch: CardId;
  readonly people: readonly ParticipantId[];
}
