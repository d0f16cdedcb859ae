/** Numbers and strings as Yjs and y-protocols write them: seven bits a byte, the high bit for "more follows". */
export function varUint(number: number): number[] {
  const bytes: number[] = [];
  let left = number;
  while (left >= 128) {
    bytes.push(128 + (left % 128));
    left = Math.floor(left / 128);
  }
  return [...bytes, left];
}

/** Something with its length in front. */
export function withLength(body: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from(varUint(body.length)), body]);
}

export function varString(text: string): Uint8Array {
  return withLength(Buffer.from(text));
}

export function numbers(...all: readonly number[]): Uint8Array {
  return Uint8Array.from(all.flatMap(varUint));
}

/** y-websocket's frames: message type, perhaps the sync message's, and a body. */
export const yFrames = {
  stepOne: (stateVector: Uint8Array) => Buffer.concat([numbers(0, 0), withLength(stateVector)]),
  stepTwo: (update: Uint8Array) => Buffer.concat([numbers(0, 1), withLength(update)]),
  update: (update: Uint8Array) => Buffer.concat([numbers(0, 2), withLength(update)]),
  awareness: (update: Uint8Array) => Buffer.concat([numbers(1), withLength(update)]),
  auth: (reason: string) => Buffer.concat([numbers(2, 0), varString(reason)]),
  queryAwareness: () => numbers(3),
} as const;

/** The state vector of who has nothing, and the update that brings nothing. */
export const NOTHING_KNOWN = Uint8Array.of(0);
export const NOTHING_NEW = Uint8Array.of(0, 0);

/** Reads the body of a sync message; null: it is another one. */
export function syncBody(frame: Uint8Array, subtype: number): Uint8Array | null {
  if (frame[0] !== 0 || frame[1] !== subtype) return null;
  let at = 2;
  while ((frame[at] ?? 0) >= 128) at += 1;
  return frame.subarray(at + 1);
}
