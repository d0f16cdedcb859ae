import {
  type FrameToServer,
  OUR_MESSAGE_TYPE,
  readFrameToServer,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** y-websocket's message types and y-protocols' sync messages, as PROTOCOL.md of y-protocols has them. */
const SYNC = 0;
const AWARENESS = 1;
const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

/**
 * Some twelve bytes for everybody who ever wrote by Yjs: thousands of pages. Megabytes of it would only keep the room
 * busy with reading them.
 */
const LONGEST_STATE_VECTOR = 64 * 1024;

/** What a Yjs socket may send. */
export type SyncFrame =
  | { readonly type: "step-1"; readonly stateVector: Uint8Array }
  /** The answer to our sync step 1: all that we lack. */
  | { readonly type: "step-2"; readonly update: Uint8Array }
  | { readonly type: "update"; readonly update: Uint8Array }
  | { readonly type: "awareness"; readonly update: Uint8Array }
  | { readonly type: "ours"; readonly frame: FrameToServer }
  /** Message types that a room has no use for, such as y-websocket's question for awareness. */
  | { readonly type: "other" };

/** Null: malformed. */
export function readSyncFrame(data: Uint8Array): SyncFrame | null {
  try {
    const decoder = decoding.createDecoder(data);
    switch (decoding.readVarUint(decoder)) {
      case SYNC:
        return readSyncMessage(decoder);
      case AWARENESS:
        return { type: "awareness", update: decoding.readVarUint8Array(decoder) };
      case OUR_MESSAGE_TYPE: {
        const frame = readFrameToServer(decoder);
        return frame && { type: "ours", frame };
      }
      default:
        return { type: "other" };
    }
  } catch {
    return null;
  }
}

function readSyncMessage(decoder: decoding.Decoder): SyncFrame | null {
  switch (decoding.readVarUint(decoder)) {
    case STEP_1: {
      const stateVector = decoding.readVarUint8Array(decoder);
      return stateVector.length > LONGEST_STATE_VECTOR ? null : { type: "step-1", stateVector };
    }
    case STEP_2:
      return { type: "step-2", update: decoding.readVarUint8Array(decoder) };
    case UPDATE:
      return { type: "update", update: decoding.readVarUint8Array(decoder) };
    default:
      return null;
  }
}

export function stepOneFrame(stateVector: Uint8Array): Uint8Array {
  return frame([SYNC, STEP_1], stateVector);
}

export function stepTwoFrame(update: Uint8Array): Uint8Array {
  return frame([SYNC, STEP_2], update);
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return frame([SYNC, UPDATE], update);
}

export function awarenessFrame(update: Uint8Array): Uint8Array {
  return frame([AWARENESS], update);
}

/** Nobody's presence: changes nothing anywhere, and keeps a stock client from thinking that the line is dead. */
export const KEEP_ALIVE = awarenessFrame(Uint8Array.of(0));

function frame(types: readonly number[], body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const type of types) encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}
