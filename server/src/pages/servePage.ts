import type { Handler } from "hono";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";
import type { ClientFiles, Page } from "./ClientFiles.ts";

/** One of our pages. Never kept: the nonce in it is for this response. */
export function servePage(files: ClientFiles, page: Page): Handler<Env> {
  return (c) => {
    const html = files.page(page, c.get("nonce"));
    if (html === null) return answerError(c, "not-built");
    c.header("Cache-Control", "no-store");
    return c.html(html);
  };
}
