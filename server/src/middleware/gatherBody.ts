import { createMiddleware } from "hono/factory";

/**
 * Gathers a body before anybody is asked who they are: what is sent slowly is not done in the name of who they were when it
 * began.
 */
export const gatherBody = createMiddleware(async (c, next) => {
  const { raw } = c.req;
  if (raw.body !== null) c.req.raw = new Request(raw, { body: await raw.arrayBuffer() });
  await next();
});
