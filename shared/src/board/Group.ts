import type { Emblem } from "./Emblem.ts";
import type { BoardId, CardId, GroupId } from "./ids.ts";

/** A groepje: people round one pitch, at one table. Who sits in it is in the ledger. */
export interface Group {
  readonly id: GroupId;
  /** What it is about. */
  readonly pitch: CardId;
  /** By which its people find their table; up to twelve groups no two have the same thing, nor, up to six, the same colour. */
  readonly emblem: Emblem;
  /** How many people with a phone sit there. */
  readonly people: number;
  /** How many without one, as whoever leads counted them. */
  readonly guests: number;
  /** It told the room what it thought of. Left out: not yet. */
  readonly hasTold?: boolean;
  /** Its own board, once the tables were opened. */
  readonly table: BoardId | null;
}

/** Of which evening, and of which of its groups, this board is the table. */
export interface TableOf {
  readonly evening: BoardId;
  readonly group: GroupId;
}
