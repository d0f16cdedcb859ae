import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { AppParts } from "./AppParts.ts";
import { answerCreated } from "./answerCreated.ts";
import { answerError } from "./answerError.ts";
import type { Creation } from "./Creation.ts";

/** `POST /api/boards/:id/snapshots/:snapshotId/restore`: a saved moment as a new board; the old one stays as it is. */
export function restoreSnapshot({ rooms, listening }: AppParts, creation: Creation): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "restore-snapshot")) return answerError(c, "not-allowed");
    const tooMany = creation.refuseMore(c);
    if (tooMany !== null) return tooMany;
    const snapshotId = (c.req.param("snapshotId") ?? "") as SnapshotId;
    const restored = await rooms.copies.restoreSnapshot(c.get("room").record.id, snapshotId);
    if (restored.state !== "created") creation.takeBack();
    switch (restored.state) {
      case "created":
        return answerCreated(c, restored.board, listening);
      case "not-found":
        return answerError(c, "snapshot-not-found");
      case "damaged":
        return answerError(c, "snapshot-damaged");
      default:
        return unreachable(restored);
    }
  };
}
