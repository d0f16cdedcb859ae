import type { Context } from "hono";
import type { Env } from "./Env.ts";

/** A file to keep, never to show: `name` as people read it. */
export function answerFile<E extends Env>(
  c: Context<E>,
  content: string | Uint8Array<ArrayBuffer>,
  { type, name }: { readonly type: string; readonly name: string },
): Response {
  const ending = name.slice(name.lastIndexOf("."));
  const inLetters = encodeURIComponent(name.replace(/[\\/]/g, " ")).replace(/['()*]/g, percentEncoded);
  c.header("Content-Disposition", `attachment; filename="buurtbord${ending}"; filename*=UTF-8''${inLetters}`);
  c.header("Content-Type", type);
  return c.body(content);
}

/** What encodeURIComponent leaves and RFC 8187 does not. */
function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
