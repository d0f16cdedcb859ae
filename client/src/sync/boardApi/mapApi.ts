import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { askApi, type Reply } from "./askApi.ts";
import type { OtherBoard } from "./gardenApi.ts";

const path = (evening: BoardId) => `/api/boards/${evening}/map-choice`;

/** At which map the tables of an evening look; see docs/protocol.md. None of these rejects. */
export const mapApi = {
  chosen: (evening: BoardId, token: string): Promise<Reply<{ readonly board: BoardId | null }>> =>
    askApi.get(path(evening), token),
  /** Null: at none from now on. */
  choose: (evening: BoardId, token: string, board: OtherBoard | null): Promise<Reply<null>> =>
    askApi.put(path(evening), { board }, token),
};
