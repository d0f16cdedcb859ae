import * as encoding from "lib0/encoding";

/** A Yjs update written by hand: structs of one client id, then a delete set of one range for each entry. */
export function forgedUpdate(
  structs: { client: number; clock: number; write: readonly ((encoder: encoding.Encoder) => void)[] } | null,
  deletes: readonly (readonly [client: number, clock: number, length: number])[] = [],
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, structs === null ? 0 : 1);
  if (structs !== null) {
    for (const n of [structs.write.length, structs.client, structs.clock]) encoding.writeVarUint(encoder, n);
    for (const write of structs.write) write(encoder);
  }
  encoding.writeVarUint(encoder, deletes.length);
  for (const [client, clock, length] of deletes) {
    for (const n of [client, 1, clock, length]) encoding.writeVarUint(encoder, n);
  }
  return encoding.toUint8Array(encoder);
}

/** A struct that stands for what was collected. */
export const collected = (length: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, 0);
  encoding.writeVarUint(encoder, length);
};
