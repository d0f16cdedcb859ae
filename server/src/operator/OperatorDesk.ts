import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { LeftOut } from "../rooms/archive/Archive.ts";
import type { ArchiveRefusal } from "../rooms/archive/ArchiveRefusal.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";

/** A board as whoever looks after the laptop sees it: never what lies on it. */
export interface BoardOnShelf {
  readonly id: BoardId;
  readonly title: string;
  readonly joinCode: string;
  /** Milliseconds since 1970. */
  readonly lastActivityAt: number;
  /** The evening whose table it is; null: it is a board by itself. */
  readonly evening: BoardId | null;
}

/** What became of a file: a new board with the secret of its link, or why not. */
export type Brought =
  | {
      readonly ok: true;
      readonly board: Pick<BoardOnShelf, "id" | "title">;
      readonly token: string;
      readonly leftOut: LeftOut;
    }
  | { readonly ok: false; readonly refusal: ArchiveRefusal };

/** What whoever looks after the laptop may do with the boards on it; running or not, it is the same desk. */
export interface OperatorDesk {
  /** Newest activity first; the tables of an evening after it. */
  list(): Promise<readonly BoardOnShelf[]>;
  /** Null: no such board, or it cannot be read. */
  export(boardId: BoardId): Promise<BoardExport | null>;
  /** The same as a zip, with its photos and saved moments: what can be brought back. Null as above. */
  pack(boardId: BoardId): Promise<Uint8Array | null>;
  /** A new board of what was packed. Rejects with StorageError. */
  bring(zip: Uint8Array): Promise<Brought>;
  /** The secret of a new facilitator's link; null as above. */
  link(boardId: BoardId): Promise<string | null>;
  /** For real. */
  erase(boardId: BoardId): Promise<void>;
  /** A copy of everything, into a new file at this absolute path. Rejects with StorageError. */
  backup(path: string): Promise<void>;
}
