import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { EarlierBoard, GardenBoard } from "@buurtbord/shared/protocol/Garden.ts";
import { askApi, type Reply } from "./askApi.ts";

/** Another board, with a secret that opens it for who leads: a facilitator's link, or that of its buurt. */
export interface OtherBoard {
  readonly id: BoardId;
  readonly token: string;
}

const path = (boardId: BoardId) => `/api/boards/${boardId}/garden`;

/** The projects of other boards, seen from one; see docs/protocol.md. None of these rejects. */
export const gardenApi = {
  /** What stands in the garden beside the board's own plants. */
  plants: (boardId: BoardId, token: string): Promise<Reply<{ readonly boards: readonly GardenBoard[] }>> =>
    askApi.get(path(boardId), token),
  /** How they go. */
  projects: (
    boardId: BoardId,
    token: string,
    boards: readonly OtherBoard[],
  ): Promise<Reply<{ readonly boards: readonly EarlierBoard[] }>> =>
    askApi.post(path(boardId), { boards }, token),
  /** From now on the plants of these stand there. */
  gather: (boardId: BoardId, token: string, boards: readonly OtherBoard[]): Promise<Reply<null>> =>
    askApi.put(path(boardId), { boards }, token),
};
