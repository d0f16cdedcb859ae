import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import { bestAddress, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { EventLimit } from "../rooms/EventLimit.ts";
import type { AppParts } from "./AppParts.ts";
import { answerError, answerLater } from "./answerError.ts";
import { pageOrigin } from "./pageOrigin.ts";

/**
 * `POST /api/boards/:id/tables`: a board for each group that has none yet; asking again mends what was broken off. The
 * link for the laptop on a table is told once, when the table is made; another can be made as on any board.
 */
export function openTables({
  rooms,
  listening,
  clock,
}: Pick<AppParts, "rooms" | "listening" | "clock">): Handler<BoardEnv> {
  const made = new EventLimit(LIMITS.tablesPerHour, 60 * 60 * 1000, clock);
  return async (c) => {
    if (!mayDo(c.get("access").role, "open-tables")) return answerError(c, "not-allowed");
    if (made.secondsLeft() > 0) return answerLater(c, "too-many-boards", made.secondsLeft());
    const opened = await rooms.tables.open(c.get("room"));
    if (!opened.ok) return answerError(c, opened.refusal);
    for (const { token } of opened.tables) if (token !== null) made.count();
    const home = bestAddress(phoneAddresses(listening, pageOrigin(c)));
    const tables = opened.tables.map(({ group, boardId, token }) => ({
      group,
      boardId,
      tableUrl: token === null ? null : `${home}/t/${boardId}#${token}`,
    }));
    return c.json({ tables }, 201);
  };
}
