import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { boardZip } from "../takeHome/boardZip.ts";
import { type Photos, takeHomeFiles } from "../takeHome/takeHomeFiles.ts";
import { answerError } from "./answerError.ts";
import { answerFile } from "./answerFile.ts";
import { takenBoard } from "./takenBoard.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "export-board")) return answerError(c, "not-allowed");
  const taken = await takenBoard(c.get("room"));
  const zip = await boardZip(taken, await photosOf(c));
  return answerFile(c, zip, { type: "application/zip", name: `${taken.board.title}.zip` });
};

/** `GET /api/boards/:id/export/:file`: one file of it, without a zip round it. */
export const exportFile: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "export-board")) return answerError(c, "not-allowed");
  const file = takeHomeFiles.get(c.req.param("file") ?? "");
  if (file === undefined) return answerError(c, "page-not-found");
  const taken = await takenBoard(c.get("room"));
  const content = await file.content(taken, await photosOf(c));
  return answerFile(c, content, { type: file.type, name: `${taken.board.title} – ${file.name(taken)}` });
};

async function photosOf(c: Context<BoardEnv>): Promise<Photos> {
  const { photos: desk } = c.get("room");
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await desk.shown()) {
    const photo = await desk.read(c.get("access"), name);
    if (photo !== null) photos.set(name, photo);
  }
  return photos;
}
