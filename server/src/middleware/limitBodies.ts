import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { answerError } from "../routes/answerError.ts";
import { gatherBody } from "./gatherBody.ts";
import { limitBody } from "./limitBody.ts";

const PHOTOS = /^\/api\/boards\/[^/]+\/photos$/;
const ARCHIVES = /^(?:\/api\/(?:buurten\/[^/]+\/)?boards|\/operator)\/import$/;

const forPhotos = bodyLimit({
  maxSize: LIMITS.photoBytes,
  onError: (c) => answerError(c, "photo-too-large"),
});
const forArchives = createMiddleware(async (c, next) => {
  const told = Number(c.req.header("content-length") ?? 0);
  return told > LIMITS.archiveBytes ? answerError(c, "archive-too-large") : next();
});
const limitOthers = limitBody(LIMITS.postBodyBytes);
const forOthers = createMiddleware((c, next) =>
  limitOthers(c, async () => {
    await gatherBody(c, next);
  }),
);

/**
 * Refuses a body that is too large for where it is sent to: photos and boards are the only large things. A board is not
 * gathered here: whoever receives it counts what came of all of them together.
 */
export const limitBodies = createMiddleware((c, next) => {
  const { path } = c.req;
  if (PHOTOS.test(path)) return forPhotos(c, next);
  return ARCHIVES.test(path) ? forArchives(c, next) : forOthers(c, next);
});
