import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { PhotoQueue } from "../photos/PhotoQueue.ts";
import { PHOTO_TYPE } from "../photos/PreparedPhoto.ts";
import { isParticipating } from "../rooms/Access.ts";
import { answerError, answerLater } from "./answerError.ts";

const TRY_AGAIN_SECONDS = 5;

/** `POST /api/boards/:id/photos`: the body is the photo. Answered when it is on disk. */
export function keepPhoto(queue: PhotoQueue): Handler<BoardEnv> {
  return async (c) => {
    const access = c.get("access");
    if (!mayDo(access.role, "bring-photo", "own") || !isParticipating(access))
      return answerError(c, "not-allowed");
    const { photos } = c.get("room");
    const bringing = photos.begin(access);
    switch (bringing.type) {
      case "refused":
        return answerError(c, "photo-not-now", { refusal: bringing.refusal });
      case "busy":
        return answerLater(c, "photos-busy", TRY_AGAIN_SECONDS);
      case "too-many":
        return answerLater(c, "too-many-photos-at-once", bringing.seconds);
      case "welcome":
        break;
      default:
        return unreachable(bringing);
    }
    let isCounted = false;
    try {
      const mayLie = mayDo(access.role, "set-picture") && c.req.query("for") !== "card";
      const use = mayLie ? "picture" : "card";
      const prepared = await queue.prepare(c.req.raw.body ?? [], use);
      if (!prepared.ok && prepared.refusal === "photos-busy")
        return answerLater(c, prepared.refusal, TRY_AGAIN_SECONDS);
      isCounted = true;
      if (!prepared.ok) return answerError(c, prepared.refusal);
      const kept = await photos.keep(prepared.photo, access);
      isCounted = kept.ok;
      return kept.ok ? c.json(kept.photo, 201) : answerError(c, kept.refusal);
    } finally {
      photos.end(access, isCounted);
    }
  };
}

/** `GET /api/boards/:id/photos/:name`, and `/small` under it for a phone. */
export function readPhoto(size: "large" | "small"): Handler<BoardEnv> {
  return async (c) => {
    const access = c.get("access");
    if (!mayDo(access.role, "see-photos", "own")) return answerError(c, "not-allowed");
    const name = (c.req.param("name") ?? "") as PhotoName;
    const photo = await c.get("room").photos.read(access, name, size);
    if (photo === null) return answerError(c, "photo-not-found");
    c.header("Content-Type", PHOTO_TYPE);
    c.header("Content-Disposition", "attachment");
    return c.body(new Uint8Array(photo));
  };
}
