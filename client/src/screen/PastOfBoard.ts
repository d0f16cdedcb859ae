import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardId, PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { GardenBoard } from "@buurtbord/shared/protocol/Garden.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import { gardenApi } from "../sync/boardApi/gardenApi.ts";

/** A saved moment with the board as it was. */
export interface OpenedMoment {
  readonly snapshot: Snapshot;
  readonly board: Board;
}

/** What the server still knows of a board's earlier days. Null: it cannot be read. */
export interface PastOfBoard {
  moment(id: SnapshotId): Promise<OpenedMoment | null>;
  lapse(): Promise<Lapse | null>;
  photo(name: PhotoName): Promise<Blob | null>;
  /** The plants of other boards that stand in the garden here too. */
  garden(): Promise<readonly GardenBoard[] | null>;
}

export function pastOfBoard(boardId: BoardId, token: string): PastOfBoard {
  return {
    async moment(id) {
      const [list, opened] = await Promise.all([
        boardApi.snapshots(boardId, token),
        boardApi.snapshotBoard(boardId, token, id),
      ]);
      const snapshot = list.ok ? list.value.find((one) => one.id === id) : undefined;
      return snapshot === undefined || !opened.ok ? null : { snapshot, board: opened.value.board };
    },
    async lapse() {
      const reply = await boardApi.lapse(boardId, token);
      return reply.ok ? reply.value : null;
    },
    async garden() {
      const reply = await gardenApi.plants(boardId, token);
      return reply.ok ? reply.value.boards : null;
    },
    async photo(name) {
      const reply = await boardApi.photo(boardId, token, name);
      return reply.ok ? reply.value : null;
    },
  };
}
