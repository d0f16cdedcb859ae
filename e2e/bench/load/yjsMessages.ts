import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Dialect } from "../targets/Target.ts";

/** Message types of y-protocols' PROTOCOL.md; 4 and the authentication are Hocuspocus's own. */
const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const SYNC_REPLY = 4;
const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

export type YjsMessage =
  | { readonly type: "step-1"; readonly stateVector: Uint8Array }
  | { readonly type: "step-2" | "update" | "awareness"; readonly update: Uint8Array };

/** Writes and reads the messages of one room in a server's dialect. */
export class YjsMessages {
  readonly #dialect: Dialect;
  readonly #room: string;

  constructor(dialect: Dialect, room: string) {
    this.#dialect = dialect;
    this.#room = room;
  }

  /** What a client says before anything else; null where nothing is asked. */
  hello(): Uint8Array | null {
    if (this.#dialect !== "named") return null;
    const encoder = this.#begin(AUTH);
    encoding.writeVarUint(encoder, 0); // a token follows
    encoding.writeVarString(encoder, "");
    return encoding.toUint8Array(encoder);
  }

  write(message: YjsMessage): Uint8Array {
    if (message.type === "awareness") {
      const encoder = this.#begin(AWARENESS);
      encoding.writeVarUint8Array(encoder, message.update);
      return encoding.toUint8Array(encoder);
    }
    const encoder = this.#begin(SYNC);
    encoding.writeVarUint(encoder, { "step-1": STEP_1, "step-2": STEP_2, update: UPDATE }[message.type]);
    encoding.writeVarUint8Array(encoder, message.type === "step-1" ? message.stateVector : message.update);
    return encoding.toUint8Array(encoder);
  }

  /** Null: something that a document has nothing to do with. */
  read(frame: Uint8Array): YjsMessage | null {
    const decoder = decoding.createDecoder(frame);
    if (this.#dialect === "named") decoding.readVarString(decoder);
    switch (decoding.readVarUint(decoder)) {
      case SYNC:
      case SYNC_REPLY:
        return readSync(decoder);
      case AWARENESS:
        return { type: "awareness", update: decoding.readVarUint8Array(decoder) };
      default:
        return null;
    }
  }

  #begin(type: number): encoding.Encoder {
    const encoder = encoding.createEncoder();
    if (this.#dialect === "named") encoding.writeVarString(encoder, this.#room);
    encoding.writeVarUint(encoder, type);
    return encoder;
  }
}

function readSync(decoder: decoding.Decoder): YjsMessage | null {
  const subtype = decoding.readVarUint(decoder);
  const content = decoding.readVarUint8Array(decoder);
  switch (subtype) {
    case STEP_1:
      return { type: "step-1", stateVector: content };
    case STEP_2:
      return { type: "step-2", update: content };
    case UPDATE:
      return { type: "update", update: content };
    default:
      return null;
  }
}
