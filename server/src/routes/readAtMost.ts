import type { Context } from "hono";
import type { Env } from "./Env.ts";

/** The request's body; null: it is larger than so many bytes, and what was left was not read. */
export async function readAtMost<E extends Env>(c: Context<E>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of c.req.raw.body ?? []) {
    bytes += piece.length;
    if (bytes > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
