import { inSlices } from "./inSlices.ts";

/** Those of these ids that stand in a document's bytes: they stand there as they are. Others have their turn meanwhile. */
export function mentionedIn<Id extends string>(
  bytes: Uint8Array,
  ids: readonly Id[],
): Promise<readonly Id[]> {
  return inSlices(look(bytes, ids));
}

function* look<Id extends string>(
  bytes: Uint8Array,
  ids: readonly Id[],
): Generator<undefined, readonly Id[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mentioned: Id[] = [];
  for (const id of ids) {
    if (buffer.includes(id)) mentioned.push(id);
    yield;
  }
  return mentioned;
}
