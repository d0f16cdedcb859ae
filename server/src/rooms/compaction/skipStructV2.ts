import type * as Y from "yjs";
import { skipAny, skipBytes } from "../sync/skipAny.ts";
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

const LAST_TYPE = 6;

/** A column of numbers, as lib0 decodes it. */
interface Numbers {
  read(): number;
}

const ANY_NUMBER = { values: Number.POSITIVE_INFINITY };

/** Whether a document holds that clock of that client; of the client that is passed over, before that. */
export type Holds = (client: number, clock: number) => boolean;

/**
 * Passes over one struct of a Yjs V2 update and tells how many clocks it takes. Makes no ids and no values of what it
 * passes: to read a state of 80,000 structs as Yjs does makes 18 MB of them, of which none is wanted. Throws where Yjs
 * would, at what stands beside or in something that is not there, and at a gap: the state of a document has none.
 */
export function skipStructV2(decoder: Y.UpdateDecoderV2, holds: Holds): number {
  const info = decoder.readInfo();
  if (info === SKIP) throw new Error("A gap");
  const kind = info & 0b1_1111;
  if (kind === GC) return decoder.readLen();
  skipNeighbours(decoder, info, holds);
  return skipContent(decoder, kind);
}

/** What it stands beside, or the parent that it names. */
function skipNeighbours(decoder: Y.UpdateDecoderV2, info: number, holds: Holds): void {
  const { clientDecoder, leftClockDecoder, rightClockDecoder } = decoder;
  const hasLeft = (info & 0b1000_0000) !== 0;
  const hasRight = (info & 0b0100_0000) !== 0;
  if (hasLeft) skipId(clientDecoder, leftClockDecoder, holds);
  if (hasRight) skipId(clientDecoder, rightClockDecoder, holds);
  if (hasLeft || hasRight) return;
  if (decoder.readParentInfo()) skipText(decoder);
  else skipId(clientDecoder, leftClockDecoder, holds);
  if ((info & 0b0010_0000) !== 0) skipText(decoder);
}

function skipContent(decoder: Y.UpdateDecoderV2, kind: number): number {
  const { restDecoder } = decoder;
  switch (kind) {
    case DELETED:
      return decoder.readLen();
    case TEXT:
      return skipText(decoder);
    case ANY_VALUES: {
      const count = decoder.readLen();
      for (let n = 0; n < count; n++) skipAny(restDecoder, ANY_NUMBER);
      return count;
    }
    case JSON_VALUES: {
      const count = decoder.readLen();
      for (let n = 0; n < count; n++) readJson(decoder.readString());
      return count;
    }
    case FORMAT:
      decoder.readKey();
      skipAny(restDecoder, ANY_NUMBER);
      return 1;
    case EMBED:
      skipAny(restDecoder, ANY_NUMBER);
      return 1;
    case BINARY:
      skipBytes(restDecoder);
      return 1;
    case TYPE:
      skipType(decoder);
      return 1;
    case DOC:
      skipText(decoder);
      skipAny(restDecoder, ANY_NUMBER);
      return 1;
    default:
      throw new Error(`No content ${kind}`);
  }
}

/** As in Yjs 13; an old update may hold some. */
function readJson(text: string): void {
  if (text !== "undefined") JSON.parse(text);
}

function skipType(decoder: Y.UpdateDecoderV2): void {
  const type = decoder.readTypeRef();
  if (type > LAST_TYPE) throw new Error(`No type ${type}`);
  if (NAMED_TYPES.includes(type)) decoder.readKey();
}

function skipId(clients: Numbers, clocks: Numbers, holds: Holds): void {
  if (!holds(clients.read(), clocks.read())) throw new Error("Beside nothing");
}

/** All texts stand in one, and their lengths beside it. Returns the length, as JavaScript counts. */
function skipText({ stringDecoder }: Y.UpdateDecoderV2): number {
  const length = stringDecoder.decoder.read();
  stringDecoder.spos += length;
  if (stringDecoder.spos > stringDecoder.str.length) throw new Error("A text stops short");
  return length;
}
