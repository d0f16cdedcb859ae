import type { FromWriter, Reply } from "./messages.ts";

/**
 * The buffers of large replies, to be handed to the other thread instead of copied: the reader made them for this
 * answer only. Small ones (updates) are copied, which is cheaper than handing over.
 */
export function transferOf(message: FromWriter): ArrayBuffer[] {
  if (message.say !== "answers") return [];
  return message.answers
    .flatMap((answer) => (answer.ok ? largeBytes(answer.reply) : []))
    .flatMap(wholeBuffer);
}

function largeBytes(reply: Reply): Uint8Array[] {
  if (reply instanceof Uint8Array) return [reply];
  if (reply !== null && reply !== undefined && "state" in reply && reply.state === "loaded") {
    return [reply.board.document, reply.board.backstage];
  }
  return [];
}

/** Only a buffer that holds nothing else may be handed over. */
function wholeBuffer(bytes: Uint8Array): ArrayBuffer[] {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
