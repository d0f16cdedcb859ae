import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { answerError } from "../routes/answerError.ts";

/**
 * Refuses a body of more than so many bytes, without reading the rest of it. Gathers one that is let through before
 * anybody is asked who they are: what is sent slowly is not done in the name of who they were when it began.
 */
export function limitBody(bytes: number) {
  const limit = bodyLimit({ maxSize: bytes, onError: (c) => answerError(c, "too-large") });
  return createMiddleware((c, next) =>
    limit(c, async () => {
      const { raw } = c.req;
      if (raw.body !== null) c.req.raw = new Request(raw, { body: await raw.arrayBuffer() });
      await next();
    }),
  );
}
