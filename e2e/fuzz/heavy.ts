import * as Y from "yjs";
import { numbers, varString, yFrames } from "./bytes.ts";
import { anyText } from "./corpus.ts";
import type { Dice } from "./Dice.ts";
import type { Picture } from "./picture.ts";

/** As many as a frame has room for. */
const MANY = 400_000;
/** Struct kinds of Yjs: a text that names its right neighbour, and a value under a key of a named parent. */
const TEXT_BEFORE = 68;
const VALUE_IN = 40;

/** An update that is made to take long: as large as may be, or small and knotted. */
export function heavyUpdate(dice: Dice, picture: Picture): Uint8Array {
  return dice.pick([large, crowdedText, crowdedKey, manyValues])(dice, picture);
}

/** A frame, not an update, that is made to take long. */
export function heavyFrame(dice: Dice): Uint8Array {
  const entry = (n: number) => numbers(2 ** 27 + n, 1);
  return dice.pick<() => Uint8Array>([
    () =>
      yFrames.stepOne(Buffer.concat([numbers(MANY), ...Array.from({ length: MANY }, (_, n) => entry(n))])),
    () => yFrames.awareness(Buffer.concat([numbers(1, 7, 1), varString(`[${"[],".repeat(MANY)}1]`)])),
    () => Buffer.concat([numbers(100, 4), varString("[".repeat(MANY))]),
    () => yFrames.auth("x".repeat(MANY)),
  ])();
}

/** Structs, clients or deleted ranges by the hundred thousand. */
function large(dice: Dice): Uint8Array {
  const [head, unit] = dice.pick<[Uint8Array, Uint8Array]>([
    [numbers(1, 900_000, 777, 0), numbers(0, 1)],
    [numbers(900_000), numbers(1, 300_000 + dice.below(9), 0, 0, 1)],
    [numbers(0, 1, 777, 900_000), numbers(5, 1)],
    [numbers(0, 900_000), numbers(300_000, 1, 0, 1)],
  ]);
  return Buffer.concat([head, ...Array<Uint8Array>(MANY).fill(unit)]);
}

/** Letters that all say they were the first of one text, before one of its letters or another. */
function crowdedText(dice: Dice, picture: Picture): Uint8Array {
  const copy = copyOf(picture);
  const first = anyText(copy, dice)?._start?.id ?? { client: 1, clock: 0 };
  const count = dice.pick([50, 400, 5_000]);
  const letter = (n: number) =>
    Buffer.concat([numbers(TEXT_BEFORE, first.client, first.clock + (n % 7)), varString("y")]);
  return crowd(dice, count, letter);
}

/** Values under one key that know nothing of one another. */
function crowdedKey(dice: Dice): Uint8Array {
  const record = Buffer.concat([numbers(1), varString("freehand"), varString("shape:1"), numbers(1, 126)]);
  return crowd(dice, dice.pick([50, 5_000]), () => Buffer.concat([numbers(VALUE_IN), record]));
}

function manyValues(dice: Dice): Uint8Array {
  const head = Buffer.concat([numbers(VALUE_IN, 1), varString("freehand"), varString("shape:1"), numbers(1)]);
  const list = Buffer.concat([
    numbers(117),
    numbers(MANY),
    new Uint8Array(MANY).fill(dice.pick([120, 126, 127])),
  ]);
  return Buffer.concat([numbers(1, 1, 1_000 + dice.below(2 ** 30), 0), head, list, numbers(0)]);
}

/** So many structs of somebody new, and their deletion, so that no limit to how long a text may be is met. */
function crowd(dice: Dice, count: number, struct: (n: number) => Uint8Array): Uint8Array {
  const client = 1_000 + dice.below(2 ** 30);
  const structs = Array.from({ length: count }, (_, n) => struct(n));
  return Buffer.concat([numbers(1, count, client, 0), ...structs, numbers(1, client, 1, 0, count)]);
}

function copyOf({ state }: Picture): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, state);
  return copy;
}
