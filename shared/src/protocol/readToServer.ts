import * as v from "valibot";
import { LIMITS } from "../board/limits.ts";
import { utf8Bytes } from "../board/text.ts";
import { type ToServer, ToServerSchema } from "./toServer.ts";

/** What was read, or why it could not be: for whoever wrote the program that sent it, and without what was sent. */
export type ReadResult<Message> =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly reason: string };

/** A text frame of `/room`, as anybody on the network may have sent it. */
export function readToServer(frame: string): ReadResult<ToServer> {
  if (utf8Bytes(frame) > LIMITS.residentFrameBytes) {
    return { ok: false, reason: `larger than ${LIMITS.residentFrameBytes} bytes` };
  }
  return readJson(ToServerSchema, frame);
}

export function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): ReadResult<v.InferOutput<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not JSON" };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, message: result.output };
  const [first] = result.issues;
  return { ok: false, reason: `wrong or missing: ${v.getDotPath(first) ?? "the message"}` };
}
