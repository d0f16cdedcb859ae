import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";

/** Smaller ones are one phone's own. */
const SHARED_BYTES = 1_000;
/** So many frames of a room are on their way at once. */
const MOST_KEPT = 8;

const kept: { readonly data: Buffer; readonly message: FromServer }[] = [];

/**
 * What a frame says. Hundreds of phones in one process are sent the same bytes: they are read once, for each phone has
 * a processor of its own, and none waits until three hundred others have read theirs. What it gives must not be changed.
 */
export function readFrame(data: Buffer): FromServer {
  if (data.length < SHARED_BYTES) return JSON.parse(data.toString()) as FromServer;
  const known = kept.find((one) => one.data.equals(data));
  if (known !== undefined) return known.message;
  const message = JSON.parse(data.toString()) as FromServer;
  kept.push({ data, message });
  if (kept.length > MOST_KEPT) kept.shift();
  return message;
}
