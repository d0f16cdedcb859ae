import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Handler } from "hono";
import type { BearerEnv } from "../middleware/bearer.ts";
import type { AppParts } from "./AppParts.ts";
import { answerCreated } from "./answerCreated.ts";
import { answerError } from "./answerError.ts";

/** `POST /api/boards/:id/reopen`: a board that cannot be read, as it last could, as a new board. */
export function reopenBoard({ rooms, listening }: AppParts): Handler<BearerEnv> {
  return async (c) => {
    const reopened = await rooms.copies.reopenLastGood((c.req.param("id") ?? "") as BoardId, c.get("token"));
    switch (reopened.state) {
      case "created":
        return answerCreated(c, reopened.board, listening);
      case "not-found":
        return answerError(c, "board-not-found");
      case "not-allowed":
        return answerError(c, "not-allowed");
      case "not-damaged":
        return answerError(c, "board-not-damaged");
      case "nothing-left":
        return answerError(c, "nothing-readable");
      default:
        return unreachable(reopened);
    }
  };
}
