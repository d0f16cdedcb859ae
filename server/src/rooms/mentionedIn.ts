import { setImmediate as breathe } from "node:timers/promises";

/** So long one may look without letting others have their turn. In milliseconds. */
const LOOK_MS = 5;

/** Those of these ids that stand in a document's bytes: they stand there as they are. Others have their turn meanwhile. */
export async function mentionedIn<Id extends string>(
  bytes: Uint8Array,
  ids: readonly Id[],
): Promise<readonly Id[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mentioned: Id[] = [];
  let until = performance.now() + LOOK_MS;
  for (const id of ids) {
    if (buffer.includes(id)) mentioned.push(id);
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + LOOK_MS;
  }
  return mentioned;
}
