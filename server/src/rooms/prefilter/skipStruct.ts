import * as decoding from "lib0/decoding";
import { readWhole } from "../sync/readWhole.ts";

/** Deeper than this no value of ours is; it also keeps the walk from running out of stack. */
const DEEPEST = 100;

/** What a struct is, by the low bits of its first byte. */
const GC = 0;
const DELETED = 1;
const JSON_VALUES = 2;
const BINARY = 3;
const TEXT = 4;
const EMBED = 5;
const FORMAT = 6;
const TYPE = 7;
const ANY_VALUES = 8;
const DOC = 9;
const SKIP = 10;

/** The types that carry a name: XML's elements and hooks. */
const NAMED_TYPES = [3, 5];

/** Beside its value: reading a key is what takes longest. */
const KEY_COSTS = 2;

/** So many values are still let past; see `take`. */
export interface Allowance {
  values: number;
}

/** Thrown when an update holds more than it may. */
export class TooMany extends Error {}

/**
 * Passes over one struct of a Yjs update (V1) and tells how many clocks it takes. Makes nothing of what it passes: that
 * is what makes a hostile update cheap to refuse. Follows Yjs's own reading byte by byte; where the two should ever
 * differ, only what Yjs reads is judged and applied.
 */
export function skipStruct(decoder: decoding.Decoder, allowance: Allowance): number {
  const info = decoding.readUint8(decoder);
  if (info === SKIP || (info & 0b1_1111) === GC) return readWhole(decoder);
  skipNeighbours(decoder, info);
  return skipContent(decoder, info & 0b1_1111, allowance);
}

/** What it stands beside, or the parent that it names. */
function skipNeighbours(decoder: decoding.Decoder, info: number): void {
  const hasLeft = (info & 0b1000_0000) !== 0;
  const hasRight = (info & 0b0100_0000) !== 0;
  if (hasLeft) skipId(decoder);
  if (hasRight) skipId(decoder);
  if (hasLeft || hasRight) return;
  if (readWhole(decoder) === 1) skipBytes(decoder);
  else skipId(decoder);
  if ((info & 0b0010_0000) !== 0) skipBytes(decoder);
}

function skipContent(decoder: decoding.Decoder, kind: number, allowance: Allowance): number {
  switch (kind) {
    case DELETED:
      return readWhole(decoder);
    case TEXT:
      return skipText(decoder);
    case ANY_VALUES:
      return skipEach(decoder, () => skipAny(decoder, allowance, 0));
    case JSON_VALUES:
      return skipEach(decoder, () => skipJson(decoder, allowance));
    case FORMAT:
      skipBytes(decoder);
      skipJson(decoder, allowance);
      return 1;
    case EMBED:
      skipJson(decoder, allowance);
      return 1;
    case BINARY:
      skipBytes(decoder);
      return 1;
    case TYPE:
      if (NAMED_TYPES.includes(readWhole(decoder))) skipBytes(decoder);
      return 1;
    case DOC:
      skipBytes(decoder);
      skipAny(decoder, allowance, 0);
      return 1;
    default:
      throw new Error(`No content ${kind}`);
  }
}

function skipEach(decoder: decoding.Decoder, skip: () => void): number {
  const count = readWhole(decoder);
  for (let n = 0; n < count; n++) skip();
  return count;
}

/** JSON is parsed by Yjs as it reads: two bytes may be a value. */
function skipJson(decoder: decoding.Decoder, allowance: Allowance): void {
  take(allowance, 1 + skipBytes(decoder) / 2);
}

/** A value as lib0 writes it. */
function skipAny(decoder: decoding.Decoder, allowance: Allowance, depth: number): void {
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
    case 119: // a string
    case 116: // bytes
      skipBytes(decoder);
      return;
    case 118:
      skipEach(decoder, () => {
        take(allowance, KEY_COSTS);
        skipBytes(decoder);
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

/** Text counts as JavaScript counts it: a character of four bytes of UTF-8 twice. */
function skipText(decoder: decoding.Decoder): number {
  const start = decoder.pos;
  const end = start + skipBytes(decoder);
  let units = 0;
  for (let at = decoder.pos - (end - start); at < decoder.pos; at++) {
    const byte = decoder.arr[at] ?? 0;
    if ((byte & 0b1100_0000) !== 0b1000_0000) units += byte >= 0b1111_0000 ? 2 : 1;
  }
  return units;
}

function skipId(decoder: decoding.Decoder): void {
  readWhole(decoder);
  readWhole(decoder);
}

/** Something with its length in front. Returns that length. */
function skipBytes(decoder: decoding.Decoder): number {
  const length = readWhole(decoder);
  forward(decoder, length);
  return length;
}

function forward(decoder: decoding.Decoder, length: number): void {
  decoder.pos += length;
  if (decoder.pos > decoder.arr.length) throw new Error("It stops short");
}

function take(allowance: Allowance, values: number): void {
  allowance.values -= values;
  if (allowance.values < 0) throw new TooMany();
}
