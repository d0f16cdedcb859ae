import * as decoding from "lib0/decoding";
import { readWhole } from "../sync/readWhole.ts";
import { type Allowance, skipAny, skipBytes, skipEach, take } from "../sync/skipAny.ts";
import {
  ANY_VALUES,
  BINARY,
  DELETED,
  DOC,
  EMBED,
  FORMAT,
  GC,
  JSON_VALUES,
  NAMED_TYPES,
  SKIP,
  TEXT,
  TYPE,
} from "../sync/structKinds.ts";

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
      return skipEach(decoder, () => skipAny(decoder, allowance));
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
      skipAny(decoder, allowance);
      return 1;
    default:
      throw new Error(`No content ${kind}`);
  }
}

/** JSON is parsed by Yjs as it reads: two bytes may be a value. */
function skipJson(decoder: decoding.Decoder, allowance: Allowance): void {
  take(allowance, 1 + skipBytes(decoder) / 2);
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
