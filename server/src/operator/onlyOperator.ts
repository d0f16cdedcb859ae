import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";
import { sameSecret } from "../routes/sameSecret.ts";

/** Proxies say for whom they ask in one of these. */
const SAID_BY_PROXIES = ["x-forwarded-for", "forwarded", "via"];

/** Whether this request comes from the laptop itself, and not by way of a proxy on it. */
export function isFromHere(c: Context<Env>): boolean {
  const { remoteAddress = "", localAddress } = c.env.incoming?.socket ?? {};
  // Who asks at an address of this machine from that same address is on it: no packet from elsewhere comes from there.
  const isOnIt = isLoopback(remoteAddress) || remoteAddress === localAddress;
  return isOnIt && SAID_BY_PROXIES.every((name) => c.req.header(name) === undefined);
}

/** Whether it bears the token that lies in the data folder. */
export function bearsToken(c: Context<Env>, token: string): boolean {
  const borne = /^Bearer ([\w-]{1,128})$/i.exec(c.req.header("authorization") ?? "")?.[1];
  return borne !== undefined && sameSecret(borne, token);
}

/** To everybody for whom this is not meant there is nothing here. */
export function onlyWhen(isMeant: (c: Context<Env>) => boolean) {
  return createMiddleware<Env>(async (c, next) => (isMeant(c) ? next() : answerError(c, "page-not-found")));
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, "");
  return plain === "::1" || plain.startsWith("127.");
}
