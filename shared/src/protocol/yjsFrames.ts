import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as v from "valibot";
import type { CommandId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { utf8Bytes } from "../board/text.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Answer } from "../commands/Answer.ts";
import { type Command, CommandIdSchema, CommandSchema } from "../commands/Command.ts";
import type { EveningAt } from "./EveningAt.ts";
import { readJson } from "./readToServer.ts";
import type { TimeLeft } from "./TimeLeft.ts";

/**
 * Our own frames on a Yjs websocket (/sync), beside y-websocket's: binary, message type 100, then the kind, then what
 * it carries (a varUint, or JSON as a varString). Only sockets of subprotocol `buurtbord.v1` send or get them.
 */
export const OUR_MESSAGE_TYPE = 100;

const KIND = {
  epoch: 1,
  "on-disk": 2,
  presence: 3,
  command: 4,
  answer: 5,
  "not-saved": 6,
  clock: 7,
  evening: 8,
} as const;

/** How many are in the room: participants with a phone, and screens; how many of them write now or said "klaar". */
export interface Presence {
  readonly here: number;
  readonly screens: number;
  readonly writing: number;
  readonly done: number;
  /** Cards that wait to be revealed. */
  readonly drafts: number;
  /** Whether dots or answers were given that nobody sees the count of yet; of how many, and on what, nothing is told. */
  readonly uncounted: boolean;
}

export type FrameFromServer =
  /** The first frame on each socket. A copy of another epoch is to be thrown away. */
  | { readonly kind: "epoch"; readonly epoch: number }
  /** How many of this connection's sync messages of subtype 1 and 2 are on disk, empty ones too. */
  | { readonly kind: "on-disk"; readonly count: number }
  | { readonly kind: "presence"; readonly presence: Presence }
  /** At first where a clock runs, and when one is set. */
  | ({ readonly kind: "clock" } & TimeLeft)
  /** At a group's table, as soon as its evening says so and whenever it goes on. */
  | { readonly kind: "evening"; readonly at: EveningAt }
  | { readonly kind: "answer"; readonly id: CommandId; readonly answer: Answer }
  /** The board cannot be saved now. When it can again, the server sends sync step 1. */
  | { readonly kind: "not-saved" };

export type FrameToServer =
  /** The epoch of the copy that this socket brings along; sent before anything else, left out for an empty copy. */
  | { readonly kind: "epoch"; readonly epoch: number }
  | { readonly kind: "command"; readonly id: CommandId; readonly command: Command };

const CommandFrameSchema = v.object({ id: CommandIdSchema, command: CommandSchema });

export function encodeFrame(frame: FrameFromServer | FrameToServer): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, OUR_MESSAGE_TYPE);
  encoding.writeVarUint(encoder, KIND[frame.kind]);
  const body = bodyOf(frame);
  if (typeof body === "number") encoding.writeVarUint(encoder, body);
  else if (body !== null) encoding.writeVarString(encoder, JSON.stringify(body));
  return encoding.toUint8Array(encoder);
}

function bodyOf(frame: FrameFromServer | FrameToServer): number | object | null {
  switch (frame.kind) {
    case "epoch":
      return frame.epoch;
    case "on-disk":
      return frame.count;
    case "presence":
      return frame.presence;
    case "clock": {
      const { kind: _, ...left } = frame;
      return left;
    }
    case "evening":
      return { at: frame.at };
    case "command":
      return { id: frame.id, command: frame.command };
    case "answer":
      return { id: frame.id, answer: frame.answer };
    case "not-saved":
      return null;
    default:
      return unreachable(frame);
  }
}

/** Reads what follows the message type. Null: a kind of a newer server, to be passed over. */
export function readFrameFromServer(decoder: decoding.Decoder): FrameFromServer | null {
  switch (decoding.readVarUint(decoder)) {
    case KIND.epoch:
      return { kind: "epoch", epoch: decoding.readVarUint(decoder) };
    case KIND["on-disk"]:
      return { kind: "on-disk", count: decoding.readVarUint(decoder) };
    case KIND.presence:
      return { kind: "presence", presence: JSON.parse(decoding.readVarString(decoder)) as Presence };
    case KIND.clock:
      return { kind: "clock", ...(JSON.parse(decoding.readVarString(decoder)) as TimeLeft) };
    case KIND.evening:
      return { kind: "evening", ...(JSON.parse(decoding.readVarString(decoder)) as { at: EveningAt }) };
    case KIND.answer: {
      const body = JSON.parse(decoding.readVarString(decoder)) as { id: CommandId; answer: Answer };
      return { kind: "answer", ...body };
    }
    case KIND["not-saved"]:
      return { kind: "not-saved" };
    default:
      return null;
  }
}

/** Reads what follows the message type, checked. Null, or a throw where it stops short: malformed. */
export function readFrameToServer(decoder: decoding.Decoder): FrameToServer | null {
  switch (decoding.readVarUint(decoder)) {
    case KIND.epoch:
      return { kind: "epoch", epoch: decoding.readVarUint(decoder) };
    case KIND.command:
      return readCommand(decoding.readVarString(decoder));
    default:
      return null;
  }
}

function readCommand(text: string): FrameToServer | null {
  if (utf8Bytes(text) > LIMITS.facilitatorCommandBytes) return null;
  const body = readJson(CommandFrameSchema, text);
  return body.ok ? { kind: "command", ...body.message } : null;
}
