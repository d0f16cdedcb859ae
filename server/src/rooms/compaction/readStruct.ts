import type * as Y from "yjs";

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
const LAST_TYPE = 6;

/**
 * Reads one struct of a Yjs V2 update and tells how many clocks it takes; everything in it is read as Yjs reads it, and
 * forgotten. Throws where Yjs would, and at a gap: the state of a document has none.
 */
export function readStruct(decoder: Y.UpdateDecoderV2): number {
  const info = decoder.readInfo();
  if (info === SKIP) throw new Error("A gap");
  const kind = info & 0b1_1111;
  if (kind === GC) return decoder.readLen();
  readNeighbours(decoder, info);
  return readContent(decoder, kind);
}

/** What it stands beside, or the parent that it names. */
function readNeighbours(decoder: Y.UpdateDecoderV2, info: number): void {
  const hasLeft = (info & 0b1000_0000) !== 0;
  const hasRight = (info & 0b0100_0000) !== 0;
  if (hasLeft) decoder.readLeftID();
  if (hasRight) decoder.readRightID();
  if (hasLeft || hasRight) return;
  if (decoder.readParentInfo()) decoder.readString();
  else decoder.readLeftID();
  if ((info & 0b0010_0000) !== 0) decoder.readString();
}

function readContent(decoder: Y.UpdateDecoderV2, kind: number): number {
  switch (kind) {
    case DELETED:
      return decoder.readLen();
    case TEXT:
      return decoder.readString().length;
    case ANY_VALUES:
      return readEach(decoder, () => decoder.readAny());
    case JSON_VALUES:
      return readEach(decoder, () => readJson(decoder.readString()));
    case FORMAT:
      decoder.readKey();
      decoder.readJSON();
      return 1;
    case EMBED:
      decoder.readJSON();
      return 1;
    case BINARY:
      decoder.readBuf();
      return 1;
    case TYPE:
      readType(decoder);
      return 1;
    case DOC:
      decoder.readString();
      decoder.readAny();
      return 1;
    default:
      throw new Error(`No content ${kind}`);
  }
}

function readEach(decoder: Y.UpdateDecoderV2, read: () => void): number {
  const count = decoder.readLen();
  for (let n = 0; n < count; n++) read();
  return count;
}

function readJson(text: string): void {
  if (text !== "undefined") JSON.parse(text);
}

function readType(decoder: Y.UpdateDecoderV2): void {
  const type = decoder.readTypeRef();
  if (type > LAST_TYPE) throw new Error(`No type ${type}`);
  if (NAMED_TYPES.includes(type)) decoder.readKey();
}
