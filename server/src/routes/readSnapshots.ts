import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { AskedThread } from "../programs/AskedThread.ts";
import type { StoredMoment } from "../rooms/board/snapshotBoard.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { answerError } from "./answerError.ts";

/** A full board takes a third of a second to read, and the evening goes on meanwhile. */
const moments = new AskedThread<StoredMoment, string>(
  new URL("../rooms/board/momentInThread.ts", import.meta.url),
);

/** `GET /api/boards/:id/snapshots` */
export const listSnapshots: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "read-snapshots")) return answerError(c, "not-allowed");
  return c.json({ snapshots: await c.get("room").past.snapshots() });
};

/** `GET /api/boards/:id/lapse`: where each card lay from when on, without a word of it. */
export const readLapse: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "read-snapshots")) return answerError(c, "not-allowed");
  return c.json(await c.get("room").past.lapse());
};

/** `GET /api/boards/:id/snapshots/:snapshotId`: the board as it was at that moment. */
export const readSnapshot: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "read-snapshots")) return answerError(c, "not-allowed");
  try {
    const moment = await c.get("room").past.moment((c.req.param("snapshotId") ?? "") as SnapshotId);
    if (moment === null) return answerError(c, "snapshot-not-found");
    return c.body(await moments.ask(moment), 200, { "Content-Type": "application/json" });
  } catch (error) {
    if (error instanceof StorageError && error.code === "damaged") return answerError(c, "snapshot-damaged");
    throw error;
  }
};
