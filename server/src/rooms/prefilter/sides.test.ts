import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, mapOf, textOf } from "../testing/Desk.ts";
import { forgedUpdate } from "../testing/forgedUpdate.ts";
import { refused } from "../testing/refused.ts";

const HOSTILE = 777;
/** Of a struct's first byte: a text; what is on its left is told; what is on its right. */
const [TEXT, ON_LEFT, ON_RIGHT] = [4, 128, 64];

/** The letters of a card's text in their order, as Yjs knows them. */
function lettersOf(desk: Desk): readonly Y.ID[] {
  const letters: Y.ID[] = [];
  for (let item = textOf(desk.doc, "c-1")._start; item !== null; item = item.right) {
    for (let n = 0; n < item.length; n++) letters.push(new Y.ID(item.id.client, item.id.clock + n));
  }
  return letters;
}

/** A letter that claims to have been written between these two; null: at the beginning, at the end. */
function letter(left: Y.ID | null, right: Y.ID | null, text: string, desk: Desk) {
  return (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, TEXT | (left ? ON_LEFT : 0) | (right ? ON_RIGHT : 0));
    const beside = [left, right].filter((id) => id !== null);
    for (const { client, clock } of beside) write(encoder, [client, clock]);
    if (beside.length === 0) {
      const { client, clock } = textOf(desk.doc, "c-1")._item?.id ?? new Y.ID(0, 0);
      write(encoder, [0, client, clock]);
    }
    encoding.writeVarString(encoder, text);
  };
}

function write(encoder: encoding.Encoder, numbers: readonly number[]): void {
  for (const number of numbers) encoding.writeVarUint(encoder, number);
}

function fromHostile(clock: number, letters: readonly ((encoder: encoding.Encoder) => void)[]): Uint8Array {
  return forgedUpdate({ client: HOSTILE, clock, write: letters });
}

test("a letter between two that stand the other way round is refused, and so is one between a letter and itself", () => {
  const desk = new Desk();
  const [first = null, second = null, , fourth = null] = lettersOf(desk);
  for (const [left, right] of [
    [fourth, second],
    [second, first],
    [second, second],
  ] as const) {
    expect(refused(desk, fromHostile(0, [letter(left, right, "x", desk)]))).toBe("crossed");
  }
  expect(desk.text("c-1")).toBe("Samen koken");
});

test("also where the same update brings one of the two, or both", () => {
  const desk = new Desk();
  const [first = null, second = null, third = null] = lettersOf(desk);
  const own = (clock: number) => new Y.ID(HOSTILE, clock);
  const between = letter(second, third, "a", desk);
  for (const [left, right] of [
    [own(0), first],
    [own(0), second],
    [third, own(0)],
    [own(0), own(0)],
  ] as const) {
    expect(refused(desk, fromHostile(0, [between, letter(left, right, "b", desk)]))).toBe("crossed");
  }
  const onwards = fromHostile(0, [
    between,
    letter(own(0), third, "b", desk),
    letter(own(0), own(1), "c", desk),
  ]);
  expect(desk.offer(onwards).ok).toBe(true);
  expect(desk.text("c-1")).toBe("Saacbmen koken");
});

test("what is set under a key has nothing on its right", () => {
  const desk = new Desk();
  const last = mapOf(desk.doc, "c-1")._map.get("pos")?.id ?? new Y.ID(0, 0);
  const place = (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, 8 | ON_RIGHT);
    write(encoder, [last.client, last.clock, 1]);
    encoding.writeAny(encoder, [1, 2]);
  };
  expect(refused(desk, fromHostile(0, [place]))).toBe("crossed");
});

test("two pages that wrote at one spot without network are both let in, whatever they wrote between", () => {
  const desk = new Desk();
  const [anna, bart] = [desk.copy(), desk.copy()];
  for (const n of [0, 1, 2, 3]) {
    textOf(anna, "c-1").insert(5 - (n % 2), `a${n}`);
    textOf(bart, "c-1").insert(5 - (n % 3), `b${n}`);
    if (n === 1) textOf(bart, "c-1").delete(4, 2);
  }
  expect(desk.offerAll(anna, "anna").ok).toBe(true);
  expect(desk.offerAll(bart, "bart").ok).toBe(true);
  desk.pull(anna);
  desk.pull(bart);
  const update = byHand(bart, () => textOf(bart, "c-1").insert(6, "en verder"));
  expect(desk.offer(update, "bart").ok).toBe(true);
  desk.pull(anna);
  expect(textOf(anna, "c-1").toString()).toBe(desk.text("c-1"));
});

test("whatever two hostile pages claim, a text reads as for who comes in later", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = seededRandom(seed);
    const desk = new Desk();
    const clocks = new Map([
      [HOSTILE, 0],
      [HOSTILE + 1, 0],
    ]);
    for (let n = 0; n < 6; n++) {
      const letters = [null, ...lettersOf(desk), null];
      const any = () => letters[Math.floor(random() * letters.length)] ?? null;
      const client = random() < 0.5 ? HOSTILE : HOSTILE + 1;
      const clock = clocks.get(client) ?? 0;
      const update = forgedUpdate({ client, clock, write: [letter(any(), any(), String(n), desk)] });
      if (desk.offer(update, String(client)).ok) clocks.set(client, clock + 1);
    }
    const copy = desk.copy();
    expect(textOf(copy, "c-1").toString(), `seed ${seed}`).toBe(desk.text("c-1"));
  }
});
