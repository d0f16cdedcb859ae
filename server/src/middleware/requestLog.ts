import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Log } from "../rooms/Log.ts";

/** A line for each request: its route, never its path, which may hold a code. */
export function requestLog(log: Log) {
  return createMiddleware(async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    log.info({ method: c.req.method, route: routePath(c), status: c.res.status, ms }, "request");
  });
}
