import type { BoardId, BuurtId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type {
  Batch,
  BoardRecord,
  FirstState,
  HistoryRow,
  LoadedParts,
  LoadResult,
  MadeOf,
  Rewrite,
  StorageErrorCode,
} from "../BoardStorage.ts";
import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";
import type { KinErasure } from "../KinStorage.ts";
import type { FirstPiece } from "./firstPieces.ts";

/** Main thread → writer. The answer carries the same id. */
export type ToWriter =
  | { readonly id: number; readonly do: "write"; readonly request: WriteRequest }
  | { readonly id: number; readonly do: "read"; readonly request: ReadRequest }
  | { readonly id: number; readonly do: "backup"; readonly path: string }
  /** Comes last; answered when everything asked before is done and the file is let go. */
  | { readonly id: number; readonly do: "close" };

/** Writer → main thread. The first is `opened` or `refused`; after `opened` only `answers` follow. */
export type FromWriter =
  | { readonly say: "opened" }
  | { readonly say: "refused"; readonly error: ErrorMessage }
  | {
      readonly say: "answers";
      readonly answers: readonly Answer[];
      /** What the commit behind these answers held; null: nothing was committed for them. */
      readonly commit: { readonly batches: number } | null;
    };

export type Answer =
  | { readonly id: number; readonly ok: true; readonly reply: Reply }
  | { readonly id: number; readonly ok: false; readonly error: ErrorMessage };

/** A StorageError as it travels between threads. */
export interface ErrorMessage {
  readonly code: StorageErrorCode;
  readonly message: string;
  /** SQLite's primary result code, for the log; null: it was not SQLite that failed. */
  readonly sqlite: number | null;
}

/** What a new board is made with: Yjs V2 states, and the first piece of the rest. */
export interface WholeState extends Pick<FirstState, "document" | "backstage"> {
  readonly piece: FirstPiece;
}

export type NewBoardRequest = Extract<
  WriteRequest,
  { readonly ask: "create" | "bring" | "arrive" | "abandon" }
>;

/** What is committed together with the other writes that wait. */
export type WriteRequest =
  | {
      readonly ask: "create";
      readonly board: BoardRecord;
      readonly whole: WholeState;
      readonly madeOf?: MadeOf | undefined;
      /** More of it follows, and until it has arrived there is no such board. Left out: this is all. */
      readonly isArriving?: true;
    }
  /** `from`: where the copies of blobs lie. */
  | {
      readonly ask: "bring";
      readonly boardId: BoardId;
      readonly piece: FirstPiece;
      readonly from: BoardId | undefined;
    }
  /** Of each all is here: they are there from now on. */
  | {
      readonly ask: "arrive";
      readonly boards: readonly { readonly boardId: BoardId; readonly madeOf: MadeOf | undefined }[];
    }
  /** What has come of it goes, and of its tables. */
  | { readonly ask: "abandon"; readonly boardId: BoardId }
  | { readonly ask: "append"; readonly batch: Batch }
  | {
      readonly ask: "compact";
      readonly boardId: BoardId;
      readonly seq: number;
      readonly document: Uint8Array;
      readonly backstage: Uint8Array;
    }
  | { readonly ask: "rewrite"; readonly rewrite: Rewrite }
  | { readonly ask: "erase"; readonly boardId: BoardId }
  | { readonly ask: "putBlob"; readonly boardId: BoardId; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ask: "removeBlob"; readonly boardId: BoardId; readonly name: string }
  | { readonly ask: "kinErased"; readonly done: KinErasure }
  | { readonly ask: "probe" }
  | BuurtWriteRequest;

export type BuurtWriteRequest =
  | { readonly ask: "putBuurt"; readonly buurt: BuurtRecord }
  | { readonly ask: "eraseBuurt"; readonly id: BuurtId }
  | { readonly ask: "setBuurtOf"; readonly boardId: BoardId; readonly buurt: BuurtId | null }
  | { readonly ask: "putProgramme"; readonly buurt: BuurtId; readonly programme: SavedProgramme }
  | { readonly ask: "removeProgramme"; readonly buurt: BuurtId; readonly id: string };

export type ReadRequest =
  | { readonly ask: "list" }
  | { readonly ask: "find"; readonly boardId: BoardId }
  | { readonly ask: "tablesOf"; readonly evening: BoardId }
  | { readonly ask: "findByJoinCode"; readonly code: string }
  | { readonly ask: "findByProjectCode"; readonly hash: string }
  | { readonly ask: "load"; readonly boardId: BoardId; readonly parts: LoadedParts }
  | { readonly ask: "erasedIds" }
  | { readonly ask: "erasedAmong"; readonly ids: readonly string[] }
  | { readonly ask: "kinErasures" }
  | { readonly ask: "history"; readonly boardId: BoardId }
  | { readonly ask: "snapshots"; readonly boardId: BoardId }
  | { readonly ask: "snapshotState"; readonly boardId: BoardId; readonly snapshotId: SnapshotId }
  | { readonly ask: "getBlob"; readonly boardId: BoardId; readonly name: string }
  | { readonly ask: "buurt"; readonly id: BuurtId }
  | { readonly ask: "programmes"; readonly buurt: BuurtId };

/** What a read is answered with. Writes, a backup and closing are answered with nothing. */
export interface ReadReplies {
  readonly list: readonly BoardRecord[];
  readonly find: BoardRecord | null;
  readonly tablesOf: readonly BoardRecord[];
  readonly findByJoinCode: BoardRecord | null;
  readonly findByProjectCode: BoardRecord | null;
  readonly load: LoadResult;
  readonly erasedIds: ReadonlySet<string>;
  readonly erasedAmong: ReadonlySet<string>;
  readonly kinErasures: readonly KinErasure[];
  readonly history: readonly HistoryRow[];
  readonly snapshots: readonly Snapshot[];
  readonly snapshotState: Uint8Array | null;
  readonly getBlob: Uint8Array | null;
  readonly buurt: BuurtRecord | null;
  readonly programmes: readonly SavedProgramme[];
}

export type Reply = ReadReplies[ReadRequest["ask"]] | undefined;

/** Whether it takes something away for real, so that the file must be rewritten after it. */
export function isErasing(request: WriteRequest): boolean {
  return request.ask === "erase" || (request.ask === "rewrite" && request.rewrite.erased.length > 0);
}
