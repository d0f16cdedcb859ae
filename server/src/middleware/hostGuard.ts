import { createMiddleware } from "hono/factory";
import { isKnownHost, normalHost, type OwnNames } from "../addresses/isKnownHost.ts";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";

/** Refuses whoever calls us by a name that is not ours, and pages of another website. Leaves the `host`. */
export function hostGuard(own: OwnNames) {
  return createMiddleware<Env>(async (c, next) => {
    const host = normalHost(c.req.header("host") ?? new URL(c.req.url).host);
    if (host === null || !isKnownHost(host, own)) return answerError(c, "host-unknown");
    const origin = c.req.header("origin");
    if (origin !== undefined && !isOurs(origin, host, own)) return answerError(c, "other-origin");
    c.set("host", host);
    return next();
  });
}

function isOurs(origin: string, host: string, own: OwnNames): boolean {
  // A proxy before PUBLIC_URL may have put another Host in its place.
  return origin === own.publicUrl || URL.parse(origin)?.host === host;
}
