import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import type { ExpectedDocument } from "./Proofreader.ts";
import { type Holds, skipStructV2 } from "./skipStructV2.ts";

/** So many pieces are read in less time than it takes to see whether others wait. */
const STRUCTS_IN_STEP = 50;

/** A state as it is read. */
interface Reading {
  readonly decoder: Y.UpdateDecoderV2;
  readonly expected: ReadonlyMap<number, number>;
  /** Clocks by client, so far. */
  readonly read: Map<number, number>;
}

/**
 * Whether a Yjs V2 state can be read from end to end and holds what is expected, in small steps. Makes nothing of it:
 * a large board is never in memory a second time. Throws where the state cannot be read.
 */
export function* readThrough(state: Uint8Array, expected: ExpectedDocument): Generator<undefined, boolean> {
  const { stateVector, deleted } = expected;
  const decoder = new Y.UpdateDecoderV2(decoding.createDecoder(state));
  const reading: Reading = { decoder, expected: stateVector, read: new Map() };
  const clients = decoding.readVarUint(decoder.restDecoder);
  for (let n = 0; n < clients; n++) {
    if (!(yield* readClient(reading))) return false;
  }
  if (reading.read.size !== stateVector.size) return false;
  return Buffer.compare(state.subarray(decoder.restDecoder.pos), deleted) === 0;
}

/** Whether all of one client is there, once, and nothing else. */
function* readClient({ decoder, expected, read }: Reading): Generator<undefined, boolean> {
  const structs = decoding.readVarUint(decoder.restDecoder);
  const client = decoder.readClient();
  let clock = decoding.readVarUint(decoder.restDecoder);
  const end = expected.get(client);
  if (clock !== 0 || end === undefined || read.has(client)) return false;
  const holds: Holds = (of, at) => at >= 0 && at < (of === client ? clock : (expected.get(of) ?? 0));
  for (let n = 0; n < structs; n++) {
    const length = skipStructV2(decoder, holds);
    clock += length;
    if (length < 1 || clock > end) return false; // and what is spoilt does not keep us for ever
    if (n % STRUCTS_IN_STEP === 0) yield;
  }
  read.set(client, clock);
  return clock === end;
}
