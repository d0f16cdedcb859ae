import type { Handler } from "hono";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";
import type { ClientFiles } from "./ClientFiles.ts";

/** Scripts, styles, fonts and pictures of our pages. What lies in `assets` has its contents' hash in its name. */
export function serveFile(files: ClientFiles): Handler<Env> {
  return async (c) => {
    const file = await files.file(c.req.path);
    if (!file) return answerError(c, "page-not-found");
    const hashed = c.req.path.startsWith("/assets/");
    c.header("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    c.header("Content-Type", file.type);
    if (file.gzipped === null) return c.body(file.bytes);
    c.header("Vary", "Accept-Encoding");
    if (!/\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test(c.req.header("accept-encoding") ?? ""))
      return c.body(file.bytes);
    c.header("Content-Encoding", "gzip");
    return c.body(file.gzipped);
  };
}
