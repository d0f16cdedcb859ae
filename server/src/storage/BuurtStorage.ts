import type { ActivityId, BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";

/** A neighbourhood on this server: whoever holds its secret link sees its boards and opens each as facilitator. */
export interface BuurtRecord {
  readonly id: BuurtId;
  readonly name: string;
  /** SHA-256 of the secret in its link, hexadecimal. */
  readonly secretHash: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** A programme of the buurt's own, as its people left it. */
export interface SavedProgramme {
  /** Unique within the buurt. */
  readonly id: string;
  readonly activity: ActivityId;
  readonly name: string;
  /** The steps as JSON: storage does not know what a step is. */
  readonly steps: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Keeps neighbourhoods: the same promises as BoardStorage, of which this is a part. */
export interface BuurtStorage {
  /** Makes a buurt, or gives one another name or secret. */
  putBuurt(buurt: BuurtRecord): Promise<void>;
  buurt(id: BuurtId): Promise<BuurtRecord | null>;
  /** Its boards stay, and belong to no buurt any more; its programmes go. */
  eraseBuurt(id: BuurtId): Promise<void>;
  /** Puts a board on the shelf of a buurt, or takes it off. Rejects with code `conflict` where either is not there. */
  setBuurtOf(boardId: BoardId, buurt: BuurtId | null): Promise<void>;
  /** Adds a programme, or puts it in the place of the one with its id. Rejects with code `conflict` without such a buurt. */
  putProgramme(buurt: BuurtId, programme: SavedProgramme): Promise<void>;
  removeProgramme(buurt: BuurtId, id: string): Promise<void>;
  /** In the order of their names. */
  programmes(buurt: BuurtId): Promise<readonly SavedProgramme[]>;
}
