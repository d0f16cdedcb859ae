import { isUtf8 } from "node:buffer";
import * as decoding from "lib0/decoding";
import { readWhole } from "./readWhole.ts";

/** Deeper than this no value of ours is; it also keeps the walk from running out of stack. */
const DEEPEST = 100;

/** Beside its value: reading a key is what takes longest. */
const KEY_COSTS = 2;

/** So many values are still let past; see `take`. */
export interface Allowance {
  values: number;
}

/** Thrown when an update holds more than it may. */
export class TooMany extends Error {}

/** Passes over a value as lib0 writes it. Throws where it is none, and TooMany at more values than are allowed. */
export function skipAny(decoder: decoding.Decoder, allowance: Allowance, depth = 0): void {
  if (depth > DEEPEST) throw new Error("Too deep");
  take(allowance, 1);
  const type = decoding.readUint8(decoder);
  switch (type) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      decoding.readVarInt(decoder);
      return;
    case 124:
      forward(decoder, 4);
      return;
    case 123:
    case 122:
      forward(decoder, 8);
      return;
    case 119:
      skipString(decoder);
      return;
    case 116:
      skipBytes(decoder);
      return;
    case 118:
      skipEach(decoder, () => {
        take(allowance, KEY_COSTS);
        skipString(decoder);
        skipAny(decoder, allowance, depth + 1);
      });
      return;
    case 117:
      skipEach(decoder, () => skipAny(decoder, allowance, depth + 1));
      return;
    default:
      throw new Error(`No value ${type}`);
  }
}

/** Passes over each of so many. Returns how many. */
export function skipEach(decoder: decoding.Decoder, skip: () => void): number {
  const count = readWhole(decoder);
  for (let n = 0; n < count; n++) skip();
  return count;
}

/** Passes over letters. Throws where lib0 would: at what is no UTF-8. */
function skipString(decoder: decoding.Decoder): void {
  const { arr } = decoder;
  const length = skipBytes(decoder);
  for (let at = decoder.pos - length; at < decoder.pos; at++) {
    if ((arr[at] ?? 0) < 0x80) continue; // most are plain, and need no second look
    if (!isUtf8(arr.subarray(at, decoder.pos))) throw new Error("No letters");
    return;
  }
}

/** Passes over something with its length in front. Returns that length. */
export function skipBytes(decoder: decoding.Decoder): number {
  const length = readWhole(decoder);
  forward(decoder, length);
  return length;
}

function forward(decoder: decoding.Decoder, length: number): void {
  decoder.pos += length;
  if (decoder.pos > decoder.arr.length) throw new Error("It stops short");
}

/** Throws TooMany where no more are allowed. */
export function take(allowance: Allowance, values: number): void {
  allowance.values -= values;
  if (allowance.values < 0) throw new TooMany();
}
