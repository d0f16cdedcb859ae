import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { answerError } from "../routes/answerError.ts";
import { limitBody } from "./limitBody.ts";

const PHOTOS = /^\/api\/boards\/[^/]+\/photos$/;

const forPhotos = bodyLimit({
  maxSize: LIMITS.photoBytes,
  onError: (c) => answerError(c, "photo-too-large"),
});
const forOthers = limitBody(LIMITS.postBodyBytes);

/** Refuses a body that is too large for where it is sent to: photos are the only large thing that anybody sends. */
export const limitBodies = createMiddleware((c, next) =>
  PHOTOS.test(c.req.path) ? forPhotos(c, next) : forOthers(c, next),
);
