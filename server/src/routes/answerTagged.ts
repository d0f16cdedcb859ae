import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Env } from "./Env.ts";

const TAG_CHARACTERS = 16;

/** As JSON; where the asker has the same already, that nothing changed (304). */
export function answerTagged<E extends Env>(c: Context<E>, answer: object): Response {
  const body = JSON.stringify(answer);
  const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, TAG_CHARACTERS)}"`;
  c.header("ETag", tag);
  if (c.req.header("if-none-match") === tag) return c.body(null, 304);
  return c.body(body, 200, { "Content-Type": "application/json" });
}
