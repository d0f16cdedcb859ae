import { varUint } from "./bytes.ts";
import type { Dice } from "./Dice.ts";

/** What bytes are made into, besides being cut, torn and turned over. */
export interface Mixture {
  /** Other frames, to take pieces of. */
  readonly others: readonly Uint8Array[];
  /** Numbers that mean somebody: one may stand where another stood. */
  readonly ids: readonly number[];
}

type Mutation = (bytes: Uint8Array, dice: Dice, mixture: Mixture) => Uint8Array;

/** More than this a frame never becomes by being repeated. */
const LONGEST_REPEAT = 20_000;

const MUTATIONS: readonly Mutation[] = [
  flipBit,
  oddByte,
  (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice.below(bytes.length + 1)),
  (bytes, dice) => insert(bytes, dice, dice.bytes(1 + dice.below(8))),
  (bytes, dice) => insert(bytes, dice, piece(bytes, dice)),
  (bytes, dice, { others }) => insert(bytes, dice, piece(dice.pick(others), dice)),
  (bytes, dice, { others }) => splice(bytes, dice.pick(others), dice),
  blowUp,
  noNumber,
  swapId,
  repeat,
];

/** Some of the many ways in which bytes go wrong, by accident or on purpose. */
export function mutateBytes(bytes: Uint8Array, dice: Dice, mixture: Mixture): Uint8Array {
  let mutated = bytes;
  for (let round = dice.below(3); round >= 0; round--) mutated = dice.pick(MUTATIONS)(mutated, dice, mixture);
  return mutated;
}

function flipBit(bytes: Uint8Array, dice: Dice): Uint8Array {
  const flipped = Uint8Array.from(bytes); // a Buffer's own slice would be no copy
  const at = dice.below(bytes.length);
  if (bytes.length > 0) flipped[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
  return flipped;
}

function oddByte(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (bytes.length > 0) changed[dice.below(bytes.length)] = dice.pick([0, 1, 10, 127, 128, 254, 255]);
  return changed;
}

/** A number becomes a huge one: a length, a clock, a count. */
function blowUp(bytes: Uint8Array, dice: Dice): Uint8Array {
  const huge = dice.pick([200, 2 ** 16, 2 ** 31, 2 ** 32, 2 ** 50, 2 ** 53 - 1, 2 ** 53, 2 ** 70]);
  const at = dice.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), Uint8Array.from(varUint(huge)), bytes.subarray(at + 1));
}

/** So many bytes of nothing that lib0 reads NaN, or infinity. */
function noNumber(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length + 1);
  const nothing = new Uint8Array(dice.pick([150, 200])).fill(0x80);
  return joined(bytes.subarray(0, at), nothing, Uint8Array.of(dice.below(2)), bytes.subarray(at + 1));
}

function swapId(bytes: Uint8Array, dice: Dice, { ids }: Mixture): Uint8Array {
  const found = ids.filter((id) => Buffer.from(bytes).includes(Buffer.from(varUint(id))));
  if (found.length === 0) return flipBit(bytes, dice);
  const old = Buffer.from(varUint(dice.pick(found)));
  const at = Buffer.from(bytes).indexOf(old);
  const id = Uint8Array.from(varUint(dice.pick(ids)));
  return joined(bytes.subarray(0, at), id, bytes.subarray(at + old.length));
}

function repeat(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copied = piece(bytes, dice);
  const times = Math.min(1 + dice.below(60), Math.floor(LONGEST_REPEAT / (copied.length + 1)));
  const at = dice.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), ...Array(times).fill(copied), bytes.subarray(at));
}

function splice(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  return joined(
    bytes.subarray(0, dice.below(bytes.length + 1)),
    other.subarray(dice.below(other.length + 1)),
  );
}

function insert(bytes: Uint8Array, dice: Dice, inserted: Uint8Array): Uint8Array {
  const at = dice.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), inserted, bytes.subarray(at));
}

function piece(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = dice.below(bytes.length + 1);
  return bytes.subarray(from, from + 1 + dice.below(40));
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}
