import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { PhotoQueue } from "../photos/PhotoQueue.ts";
import { PHOTO_TYPE } from "../photos/PreparedPhoto.ts";
import { answerError, answerLater } from "./answerError.ts";

const TRY_AGAIN_SECONDS = 5;

/** `POST /api/boards/:id/photos`: the body is the photo. Answered when it is on disk. */
export function keepPhoto(queue: PhotoQueue): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "bring-photo")) return answerError(c, "not-allowed");
    const prepared = await queue.prepare(async () => new Uint8Array(await c.req.arrayBuffer()));
    if (prepared === null) return answerLater(c, "photos-busy", TRY_AGAIN_SECONDS);
    if (!prepared.ok) return answerError(c, prepared.refusal);
    const kept = await c.get("room").photos.keep(prepared.photo);
    return kept.ok ? c.json(kept.photo, 201) : answerError(c, kept.refusal);
  };
}

/** `GET /api/boards/:id/photos/:name` */
export const readPhoto: Handler<BoardEnv> = async (c) => {
  if (!mayDo(c.get("access").role, "see-photos")) return answerError(c, "not-allowed");
  const photo = await c.get("room").photos.read((c.req.param("name") ?? "") as PhotoName);
  if (photo === null) return answerError(c, "photo-not-found");
  c.header("Content-Type", PHOTO_TYPE);
  c.header("Content-Disposition", "attachment");
  return c.body(new Uint8Array(photo));
};
