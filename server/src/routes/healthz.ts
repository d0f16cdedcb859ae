import type { Handler } from "hono";
import { answerError } from "./answerError.ts";
import type { CommitCheck } from "./CommitCheck.ts";
import type { Env } from "./Env.ts";

/** `GET /healthz`: whether what people write could be kept just now. */
export function healthz(check: CommitCheck): Handler<Env> {
  return async (c) => ((await check.canCommit()) ? c.json({ status: "ok" }) : answerError(c, "not-saved"));
}
