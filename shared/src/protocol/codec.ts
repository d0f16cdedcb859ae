import type { FromServer } from "./fromServer.ts";
import type { ToServer } from "./toServer.ts";

/** The types of message that this version knows; the compiler keeps the list complete. */
const FROM_SERVER_TYPES: Readonly<Record<FromServer["type"], true>> = {
  welcome: true,
  view: true,
  changes: true,
  own: true,
  clock: true,
  controls: true,
  presence: true,
  answer: true,
  malformed: true,
  pong: true,
};

/** A message as it travels on `/room`: one text frame. */
export function encodeMessage(message: FromServer | ToServer): string {
  return JSON.stringify(message);
}

/**
 * What a phone was sent, or null for what it does not know. It trusts its own server beyond the type and brings no
 * schemas, for a phone downloads this; what phones send is checked by readToServer.ts.
 */
export function readFromServer(frame: string): FromServer | null {
  const message = parse(frame);
  return isFromServer(message) ? message : null;
}

function parse(frame: string): unknown {
  try {
    return JSON.parse(frame);
  } catch {
    return null;
  }
}

function isFromServer(message: unknown): message is FromServer {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    typeof message.type === "string" &&
    Object.hasOwn(FROM_SERVER_TYPES, message.type)
  );
}
