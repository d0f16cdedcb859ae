import type { Context } from "hono";
import type { Env } from "./Env.ts";

/** The address at which whoever asks found us, without a path. */
export function pageOrigin<E extends Env>(c: Context<E>): URL {
  return new URL(`${new URL(c.req.url).protocol}//${c.get("host")}`);
}
