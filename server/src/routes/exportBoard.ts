import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { packBoard } from "../takeHome/packBoard.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home, and bring back. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  const { room, access } = c.var;
  if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
  const zip = await packBoard(room, (name) => room.photos.read(access, name));
  const name = encodeURIComponent(`${room.record.title}.zip`);
  c.header("Content-Disposition", `attachment; filename="buurtbord.zip"; filename*=UTF-8''${name}`);
  c.header("Content-Type", "application/zip");
  return c.body(zip);
};
