import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { MOST_CLIENT_ID, readWhole } from "../sync/readWhole.ts";
import { type Allowance, TooMany } from "../sync/skipAny.ts";
import { skipStruct } from "./skipStruct.ts";

export type Update = ReturnType<typeof Y.decodeUpdate>;
export type Struct = Update["structs"][number];

/** The part of an update that the document does not have yet, as bytes and decoded. */
export interface Cut extends Update {
  readonly bytes: Uint8Array;
}

/** How much an update may hold. */
export interface Caps {
  /** New structs, and new clients that wrote them. */
  readonly structs: number;
  readonly clients: number;
  /** Structs that the document has already: passed over, but that takes time too. */
  readonly known: number;
  /** Plain values inside values; a key counts as two. */
  readonly values: number;
  /** Of deleted clocks; clients that have any count as one more. */
  readonly ranges: number;
}

/** New structs of one client, as they came. */
interface Block {
  readonly client: number;
  readonly clock: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Nothing is judged or applied but the cut. Passes over the bytes first, and stops where they hold too much. */
export function cutToNew(doc: Y.Doc, update: Uint8Array, caps: Caps): Cut | "malformed" | "too-many" {
  try {
    const cut = new Cutting(doc, update, caps).cut();
    const bytes = cut.overlaps ? Y.diffUpdate(cut.bytes, Y.encodeStateVector(doc)) : cut.bytes;
    return { bytes, ...Y.decodeUpdate(bytes) };
  } catch (error) {
    return error instanceof TooMany ? "too-many" : "malformed";
  }
}

/** Cuts what is new out of an update's bytes without decoding what lies in them. */
class Cutting {
  readonly #doc: Y.Doc;
  readonly #decoder: decoding.Decoder;
  readonly #allowance: Allowance;
  readonly #caps: Caps;
  readonly #blocks = new Map<number, Block>();
  #structs = 0;
  #known = 0;
  #overlaps = false;

  constructor(doc: Y.Doc, update: Uint8Array, caps: Caps) {
    this.#doc = doc;
    this.#decoder = decoding.createDecoder(update);
    this.#caps = caps;
    this.#allowance = { values: caps.values };
  }

  /** `overlaps`: the document has a first part of some struct, which is still to be taken off. */
  cut(): { bytes: Uint8Array; overlaps: boolean } {
    const blocks = readWhole(this.#decoder);
    for (let n = 0; n < blocks; n++) this.#readBlock();
    const deletes = this.#readDeletes();
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, this.#blocks.size);
    for (const { count, client, clock, bytes } of this.#blocks.values()) {
      for (const number of [count, client, clock]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8Array(encoder, bytes);
    }
    encoding.writeUint8Array(encoder, deletes);
    return { bytes: encoding.toUint8Array(encoder), overlaps: this.#overlaps };
  }

  #readBlock(): void {
    const decoder = this.#decoder;
    const promised = readWhole(decoder);
    const client = readWhole(decoder, MOST_CLIENT_ID);
    const state = Y.getState(this.#doc.store, client);
    let clock = readWhole(decoder);
    let left = promised;
    this.#passKnown(); // a block may be empty
    for (; left > 0; left--) {
      const start = decoder.pos;
      const next = clock + skipStruct(decoder, this.#allowance);
      if (next > state) {
        this.#overlaps ||= clock < state;
        this.#readNew({ client, clock, count: left, start });
        return;
      }
      clock = next;
      this.#passKnown();
    }
  }

  /** `start` is where the first new struct begins; it has just been passed. */
  #readNew({ client, clock, count, start }: Omit<Block, "bytes"> & { start: number }): void {
    const decoder = this.#decoder;
    this.#passNew();
    for (let n = 1; n < count; n++) {
      skipStruct(decoder, this.#allowance);
      this.#passNew();
    }
    // Yjs writes each client once, and reading it twice forgets the first.
    if (this.#blocks.has(client)) throw new Error("A client comes twice");
    this.#blocks.set(client, { client, clock, count, bytes: decoder.arr.subarray(start, decoder.pos) });
    if (this.#blocks.size > this.#caps.clients) throw new TooMany();
  }

  /** The set of what is deleted, as it came. */
  #readDeletes(): Uint8Array {
    const decoder = this.#decoder;
    const start = decoder.pos;
    let left = this.#caps.ranges;
    const clients = readWhole(decoder);
    for (let client = 0; client < clients; client++) {
      readWhole(decoder);
      const ranges = readWhole(decoder);
      left -= 1;
      for (let range = 0; range < ranges && left >= 0; range++, left--) {
        readWhole(decoder);
        readWhole(decoder);
      }
      if (left < 0) throw new TooMany();
    }
    return decoder.arr.subarray(start, decoder.pos);
  }

  #passNew(): void {
    this.#structs += 1;
    if (this.#structs > this.#caps.structs) throw new TooMany();
  }

  #passKnown(): void {
    this.#known += 1;
    if (this.#known > this.#caps.known) throw new TooMany();
  }
}
