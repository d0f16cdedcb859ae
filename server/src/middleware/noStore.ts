import { createMiddleware } from "hono/factory";

/** What was said to one person, now, is kept by no cache. */
export const noStore = createMiddleware(async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
});
