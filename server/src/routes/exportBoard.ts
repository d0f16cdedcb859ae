import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "export-board")) return answerError(c, "not-allowed");
  const room = c.get("room");
  const board = await room.export();
  const files: Zippable = { "board.json": [strToU8(JSON.stringify(board, null, 2)), { level: 0 }] };
  for (const name of await room.photos.shown()) {
    const photo = await room.photos.read(c.get("access"), name);
    if (photo !== null) files[`photos/${name}.webp`] = [new Uint8Array(photo), { level: 0 }];
  }
  // Stored, not compressed: a program without an unzipper, and a person with an editor, can read it.
  const zip = zipSync(files);
  const name = encodeURIComponent(`${board.title}.zip`);
  c.header("Content-Disposition", `attachment; filename="buurtbord.zip"; filename*=UTF-8''${name}`);
  c.header("Content-Type", "application/zip");
  return c.body(zip);
};
