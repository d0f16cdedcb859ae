import type { CommandId } from "@buurtbord/shared/board/ids.ts";

/** Fills an array with random bytes. */
type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/**
 * A new UUID, version 4. Made by hand: phones come over plain http, where `crypto.randomUUID` is not there and
 * `getRandomValues` is.
 */
export function newCommandId(fillRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes)): CommandId {
  const bytes = fillRandom(new Uint8Array(16));
  const version = ((bytes[6] ?? 0) % 16) | 0x40;
  const variant = ((bytes[8] ?? 0) % 64) | 0x80;
  const hex = Array.from(bytes, (byte, at) =>
    (at === 6 ? version : at === 8 ? variant : byte).toString(16).padStart(2, "0"),
  ).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") as CommandId;
}
