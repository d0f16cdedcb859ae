import { createHash } from "node:crypto";
import type { Random } from "./Random.ts";

/** No 0 O 1 I L: what is read from a poster must be typed right the first time. */
const UNAMBIGUOUS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

export type JoinCodes = "six-digits" | "eight-characters";

/** A secret of 128 bits: 22 characters of base64url. */
export function newToken(random: Random): string {
  return base64url(random.bytes(16));
}

/** All that is kept of a token: its SHA-256, hexadecimal. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** An id that nobody had before: 96 bits behind a letter that tells people what it names. */
export function newId<Id extends string>(random: Random, letter: "b" | "c" | "f" | "n" | "p"): Id {
  return `${letter}-${base64url(random.bytes(12))}` as Id;
}

/** A whole number below 2³². */
export function newSeed(random: Random): number {
  return new DataView(random.bytes(4).slice().buffer).getUint32(0);
}

/** As which a document writes. Below 2³⁰: what is larger the engine keeps beside each item, as an object of its own. */
export function newClientId(random: Random): number {
  return newSeed(random) >>> 2;
}

export function newJoinCode(random: Random, kind: JoinCodes): string {
  return kind === "six-digits" ? pick(random, "0123456789", 6) : pick(random, UNAMBIGUOUS, 8);
}

/** What follows the code in a QR's path. */
export function newJoinKey(random: Random): string {
  return pick(random, UNAMBIGUOUS, 8);
}

/** By which somebody is themselves on another phone: as long as a telephone number, and typed on the same keys. */
export function newReturnCode(random: Random): string {
  return pick(random, "0123456789", 10);
}

/** By which the people in a project come to its page at the next meeting: shorter, for it works in the room only. */
export function newProjectCode(random: Random): string {
  return pick(random, "0123456789", 8);
}

/** Each character equally likely: bytes beyond the last whole round are thrown again. */
function pick(random: Random, alphabet: string, length: number): string {
  const fair = 256 - (256 % alphabet.length);
  let picked = "";
  while (picked.length < length) {
    for (const byte of random.bytes(length)) {
      if (byte < fair && picked.length < length) picked += alphabet[byte % alphabet.length];
    }
  }
  return picked;
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
