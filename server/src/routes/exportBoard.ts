import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { boardZip } from "../takeHome/boardZip.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "export-board")) return answerError(c, "not-allowed");
  const room = c.get("room");
  const board = await room.export();
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await room.photos.shown()) {
    const photo = await room.photos.read(c.get("access"), name);
    if (photo !== null) photos.set(name, photo);
  }
  const name = encodeURIComponent(`${board.title}.zip`);
  c.header("Content-Disposition", `attachment; filename="buurtbord.zip"; filename*=UTF-8''${name}`);
  c.header("Content-Type", "application/zip");
  return c.body(await boardZip(board, photos));
};
