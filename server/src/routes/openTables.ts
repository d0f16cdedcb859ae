import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import { bestAddress, type Listening, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "./answerError.ts";
import { pageOrigin } from "./pageOrigin.ts";

/**
 * `POST /api/boards/:id/tables`: a board for each group that has none yet; asking again mends what was broken off. The
 * link for the laptop on a table is told once, when the table is made; another can be made as on any board.
 */
export function openTables(rooms: Pick<Rooms, "tables">, listening: Listening): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "open-tables")) return answerError(c, "not-allowed");
    const opened = await rooms.tables.open(c.get("room"));
    if (!opened.ok) return answerError(c, opened.refusal);
    const home = bestAddress(phoneAddresses(listening, pageOrigin(c)));
    const tables = opened.tables.map(({ group, boardId, token }) => ({
      group,
      boardId,
      tableUrl: token === null ? null : `${home}/t/${boardId}#${token}`,
    }));
    return c.json({ tables }, 201);
  };
}
