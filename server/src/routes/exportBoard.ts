import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { strToU8, zipSync } from "fflate";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "export-board")) return answerError(c, "not-allowed");
  const board = await c.get("room").export();
  // Stored, not compressed: a program without an unzipper, and a person with an editor, can read it.
  const zip = zipSync({ "board.json": [strToU8(JSON.stringify(board, null, 2)), { level: 0 }] });
  const name = encodeURIComponent(`${board.title}.zip`);
  c.header("Content-Disposition", `attachment; filename="buurtbord.zip"; filename*=UTF-8''${name}`);
  c.header("Content-Type", "application/zip");
  return c.body(zip);
};
