import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { answerError } from "../routes/answerError.ts";
import { limitBody } from "./limitBody.ts";

const PHOTOS = /^\/api\/boards\/[^/]+\/photos$/;
const ARCHIVES = /^(?:\/api\/(?:buurten\/[^/]+\/)?boards|\/operator)\/import$/;

const forPhotos = bodyLimit({
  maxSize: LIMITS.photoBytes,
  onError: (c) => answerError(c, "photo-too-large"),
});
const forArchives = bodyLimit({
  maxSize: LIMITS.archiveBytes,
  onError: (c) => answerError(c, "archive-too-large"),
});
const forOthers = limitBody(LIMITS.postBodyBytes);

/** Refuses a body that is too large for where it is sent to: photos and boards are the only large things. */
export const limitBodies = createMiddleware((c, next) => {
  const { path } = c.req;
  if (PHOTOS.test(path)) return forPhotos(c, next);
  return ARCHIVES.test(path) ? forArchives(c, next) : forOthers(c, next);
});
