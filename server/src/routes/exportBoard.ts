import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { packBoard, photosOf, type ReadPhoto } from "../takeHome/packBoard.ts";
import { takeBoard } from "../takeHome/takeBoard.ts";
import { takeHomeFiles } from "../takeHome/takeHomeFiles.ts";
import { answerError } from "./answerError.ts";
import { answerFile } from "./answerFile.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home, and bring back. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  const { room, access } = c.var;
  if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
  const zip = await packBoard(room, photoReader(c));
  return answerFile(c, zip, { type: "application/zip", name: `${room.record.title}.zip` });
};

/** `GET /api/boards/:id/export/:file`: one file of it, without a zip round it. */
export const exportFile: Handler<BoardEnv> = async (c) => {
  const { room, access } = c.var;
  if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
  const file = takeHomeFiles.get(c.req.param("file") ?? "");
  if (file === undefined) return answerError(c, "page-not-found");
  const taken = await takeBoard(room);
  const content = await file.content(taken, await photosOf(room, photoReader(c)));
  return answerFile(c, content, { type: file.type, name: `${taken.board.title} – ${file.name(taken)}` });
};

function photoReader({ var: { room, access } }: Context<BoardEnv>): ReadPhoto {
  return (name) => room.photos.read(access, name);
}
