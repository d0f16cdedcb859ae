import type { Dice } from "./Dice.ts";

type Json = unknown;

/** Deeper than what reads it may like. */
const DEEP = 2_000;

/** Values that are hardly ever what was meant. `ids`: such as somebody else's cards. */
function oddValue(dice: Dice, ids: readonly string[]): Json {
  return dice.pick<() => Json>([
    () => null,
    () => true,
    () => dice.pick([0, -0, -1, 1.5, 1e300, -1e300, 1e21, 2 ** 53, 2 ** 53 + 1, 5e-324]),
    () =>
      dice.pick([
        "",
        " ",
        "\u0000",
        "\ud800",
        "\udc00x",
        "\u202e",
        "NaN",
        "null",
        "constructor",
        "__proto__",
      ]),
    () => "x".repeat(dice.pick([24, 25, 64, 65, 500, 501, 4_001, 15_000])),
    () => "😀".repeat(dice.pick([80, 81, 500, 501])),
    () => dice.pick(ids),
    () => dice.pick(ids),
    () => dice.pick(ids),
    () => [],
    () => [[1e9, Number.MAX_VALUE], "x", null],
    () => ({}),
    () => ({ ["__proto__"]: { isAdmin: true }, constructor: 1, toString: "x" }),
    () => [dice.pick(ids), dice.pick(ids)],
  ])();
}

/** A message as JSON text, with something changed in it: its values, its shape, or its letters. */
export function mutateJson(message: Json, dice: Dice, ids: readonly string[]): string {
  let mutated = message;
  for (let round = dice.below(2); round >= 0; round--) mutated = changed(mutated, dice, ids);
  const text = JSON.stringify(mutated) ?? "undefined";
  return dice.chance(0.15) ? spoilText(text, dice) : text;
}

/** Goes down somewhere, and changes what it finds there. */
function changed(value: Json, dice: Dice, ids: readonly string[]): Json {
  if (typeof value !== "object" || value === null || dice.chance(0.1)) return oddValue(dice, ids);
  if (Array.isArray(value)) {
    const at = dice.below(value.length + 1);
    return value.toSpliced(at, dice.below(2), changed(value[at], dice, ids));
  }
  const entries = Object.entries(value);
  const at = dice.below(entries.length + 1);
  const [key, old] = entries[at] ?? [dice.pick(["__proto__", "constructor", "id", "role", "type", "x"]), {}];
  if (dice.chance(0.12)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return own([...entries.filter((_, index) => index !== at), [key, changed(old, dice, ids)]]);
}

/** As Object.fromEntries, and `__proto__` is a key like any other. */
function own(entries: readonly (readonly [string, Json])[]): Json {
  const object = {};
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

function spoilText(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  return dice.pick<() => string>([
    () => text.slice(0, at),
    () => text.slice(at),
    () => text + text,
    () =>
      text.slice(0, at) +
      dice.pick(['"', "{", "}", "[", "]", ",", ":", "\\", "\\u12", "\u0000", "1e999", "NaN"]) +
      text.slice(at),
    () => text.replace(/"(\w+)":/, `"$1":${"[".repeat(DEEP)}${"]".repeat(DEEP)},"$1":`),
    () => `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`,
    () => text.replaceAll(/\d+/g, () => dice.pick(["1e999", "-0", "00", "9".repeat(400)])),
    () => `\ufeff${text}`,
  ])();
}
