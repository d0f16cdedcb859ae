import { randomBytes } from "node:crypto";
import { createMiddleware } from "hono/factory";
import type { Env } from "../routes/Env.ts";

/**
 * What a browser may do with anything we send. Leaves the `nonce`. No HSTS, COOP or upgrade-insecure-requests: phones
 * come over plain http.
 */
export const securityHeaders = createMiddleware<Env>(async (c, next) => {
  const nonce = randomBytes(16).toString("base64");
  c.set("nonce", nonce);
  await next();
  c.header("Content-Security-Policy", contentSecurityPolicy(nonce, c.get("host")));
  c.header("Referrer-Policy", "same-origin"); // under no-referrer a form would say `Origin: null`
  c.header("X-Content-Type-Options", "nosniff");
});

function contentSecurityPolicy(nonce: string, host: string | undefined): string {
  // Not every browser counts a websocket to the same host as 'self'.
  const sockets = host === undefined ? "" : ` ws://${host} wss://${host}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
