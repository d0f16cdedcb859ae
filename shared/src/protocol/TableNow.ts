import type { BoardId, GroupId } from "../board/ids.ts";
import type { Tint } from "../paper/Tint.ts";

/** How it goes at the table of one group, for whoever leads: enough for a small picture, nothing to read. */
export interface TableNow {
  readonly group: GroupId;
  readonly boardId: BoardId;
  /** How many phones, laptops and leaders are there. */
  readonly here: number;
  /** Of the questions on the worksheet: on how many something is written, and how many there are. */
  readonly filled: number;
  readonly questions: number;
  /** Whether they asked for help. */
  readonly help: boolean;
  /** Whole minutes since something changed there, by the server's clock. */
  readonly quietMinutes: number;
  /** Null: nobody is there, and the server does not open a board for a picture. */
  readonly picture: TablePicture | null;
}

/** Where the newest cards lie, in whole units of the canvas. */
export interface TablePicture {
  readonly cards: readonly SmallCard[];
}

export type SmallCard = readonly [x: number, y: number, w: number, h: number, tint: Tint];
