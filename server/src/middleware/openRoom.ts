import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Context } from "hono";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";

type OpenedRoom =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly answer: Response | Promise<Response> };

/** Opens a board for a route, or says why it cannot be opened. */
export async function openRoom<E extends Env>(
  c: Context<E>,
  rooms: Pick<Rooms, "open">,
  boardId: BoardId,
): Promise<OpenedRoom> {
  const opened = await rooms.open(boardId);
  switch (opened.state) {
    case "not-found":
      return { ok: false, answer: answerError(c, "board-not-found") };
    case "quarantined":
      return {
        ok: false,
        answer: answerError(c, "board-damaged", { lastGoodAt: opened.board.lastGoodAt }),
      };
    case "open":
      return { ok: true, room: opened.room };
    default:
      return unreachable(opened);
  }
}
