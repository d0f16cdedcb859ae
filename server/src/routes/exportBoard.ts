import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { packBoard, packFile, type ReadPhoto } from "../takeHome/packBoard.ts";
import { takeHomeFiles } from "../takeHome/takeHomeFiles.ts";
import { answerError, answerLater } from "./answerError.ts";
import { answerFile } from "./answerFile.ts";

const TRY_AGAIN_SECONDS = 10;

/** `GET /api/boards/:id/export`: a zip that one can take home, and bring back. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  const { room, access } = c.var;
  if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
  const zip = await room.heldFor(() => packBoard(room, photoReader(c)));
  if (zip === null) return answerLater(c, "too-fast", TRY_AGAIN_SECONDS);
  return answerFile(c, zip, { type: "application/zip", name: `${room.record.title}.zip` });
};

/** `GET /api/boards/:id/export/:file`: one file of it, without a zip round it. */
export const exportFile: Handler<BoardEnv> = async (c) => {
  const { room, access } = c.var;
  if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
  const asked = c.req.param("file") ?? "";
  const file = takeHomeFiles.get(asked);
  if (file === undefined) return answerError(c, "page-not-found");
  const content = await room.heldFor(() => packFile(room, photoReader(c), asked));
  if (content === null) return answerLater(c, "too-fast", TRY_AGAIN_SECONDS);
  const { title, language } = room.record;
  return answerFile(c, content, { type: file.type, name: `${title} - ${file.name(language)}` });
};

function photoReader({ var: { room, access } }: Context<BoardEnv>): ReadPhoto {
  return (name) => room.photos.read(access, name);
}
