import { createMiddleware } from "hono/factory";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";

export interface BearerEnv extends Env {
  Variables: Env["Variables"] & { readonly token: string };
}

/** Asks for `Authorization: Bearer …` and leaves the `token`, whatever it is. */
export const bearer = createMiddleware<BearerEnv>(async (c, next) => {
  const token = /^Bearer ([\w-]{1,128})$/i.exec(c.req.header("authorization") ?? "")?.[1];
  if (token === undefined) return answerError(c, "token-missing");
  c.set("token", token);
  return next();
});
