import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, mapOf, textOf } from "../testing/Desk.ts";
import { refused } from "../testing/refused.ts";
import { SeededRandom } from "../testing/SeededRandom.ts";

const TEXT = 4;
const ANY = 8;
const LEFT = 128;
const RIGHT = 64;
const KEY = 32;

function ids(encoder: encoding.Encoder, ...all: readonly { client: number; clock: number }[]): void {
  for (const { client, clock } of all) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
}

/** So many structs of one client that nobody knows yet, and their deletion. */
function many(
  count: number,
  client: number,
  write: (encoder: encoding.Encoder, n: number) => void,
): Uint8Array {
  return encoding.encode((encoder) => {
    for (const n of [1, count, client, 0]) encoding.writeVarUint(encoder, n);
    for (let n = 0; n < count; n++) write(encoder, n);
    for (const n of [1, client, 1, 0, count]) encoding.writeVarUint(encoder, n);
  });
}

/** One letter each, of which every one says that it stood between the beginning of the text and one of its letters. */
function crowd(desk: Desk, count: number, client: number): Uint8Array {
  const { id } = firstOf(desk);
  return many(count, client, (encoder, n) => {
    encoding.writeUint8(encoder, TEXT | RIGHT);
    ids(encoder, { client: id.client, clock: id.clock + (n % 11) });
    encoding.writeVarString(encoder, "y");
  });
}

function firstOf(desk: Desk): Y.Item {
  const first = textOf(desk.doc, "c-1")._start;
  if (first === null) throw new Error("The text begins somewhere");
  return first;
}

test("thousands that all say they stood at one spot are refused: Yjs would compare each with each", () => {
  const desk = new Desk();
  expect(refused(desk, crowd(desk, 5_000, 777))).toBe("too-many");
  expect(desk.offer(crowd(desk, 100, 778), "mallory").ok).toBe(true);
});

test("a few at a spot where thousands stood before are refused too", () => {
  const desk = new Desk();
  const copy = desk.copy();
  for (let round = 0; round < 8; round++) {
    const update = byHand(copy, () => {
      for (let n = 0; n < 1_000; n++) textOf(copy, "c-1").insert(n % 2, "x");
    });
    desk.offer(update);
    desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(0, 1_000)));
  }
  const other = new Desk();
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(desk.doc));
  expect(refused(desk, crowd(desk, 500, 777))).toBe("too-many");
});

test("thousands of places for one card, none of which knows of another, are refused", () => {
  const desk = new Desk();
  const card = mapOf(desk.doc, "c-1")._item;
  if (card === null) throw new Error("A card lies in a map");
  const places = many(3_000, 777, (encoder) => {
    encoding.writeUint8(encoder, ANY | KEY);
    encoding.writeVarUint(encoder, 0);
    ids(encoder, card.id);
    encoding.writeVarString(encoder, "pos");
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, [1, 2]);
  });
  expect(refused(desk, places)).toBe("too-many");
});

test("clients that wait for one another at every struct are refused", () => {
  const desk = new Desk();
  const clients = 50;
  const each = 90;
  const first = firstOf(desk).id;
  const update = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clients);
    for (let client = 0; client < clients; client++) {
      for (const n of [each, 1_000 + client, 0]) encoding.writeVarUint(encoder, n);
      for (let n = 0; n < each; n++) {
        const before =
          client < clients - 1 ? { client: 1_001 + client, clock: n } : { client: 1_000, clock: n - 1 };
        encoding.writeUint8(encoder, TEXT | LEFT);
        ids(encoder, before.clock < 0 ? first : before);
        encoding.writeVarString(encoder, "z");
      }
    }
    encoding.writeVarUint(encoder, 0);
  });
  expect(refused(desk, update)).toBe("too-many");
});

test("two who wrote all over one card while they were apart are both let in", () => {
  const seed = 20_261_121;
  const dice = new SeededRandom(seed);
  const desk = new Desk();
  const copies = [desk.copy(), desk.copy()];
  for (const copy of copies) {
    const text = textOf(copy, "c-1");
    for (let round = 0; round < 600; round++) {
      const at = dice.below(text.length + 1);
      copy.transact(() => {
        if (text.length > 60) text.delete(dice.below(40), 20);
        else text.insert(at, "abc".slice(dice.below(3)));
        if (round % 10 === 0) mapOf(copy, "c-2").set("pos", [round, 1]);
      });
    }
  }
  const [anna, bo] = copies as [Y.Doc, Y.Doc];
  expect(desk.offerAll(anna, "anna").ok, `seed ${seed}`).toBe(true);
  expect(desk.offerAll(bo, "bo").ok, `seed ${seed}`).toBe(true);
  expect(desk.pending).toBeNull();
});

test("a whole card typed backwards, letter by letter and without a network, is let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  for (let n = 0; n < 3_000; n++) copy.transact(() => textOf(copy, "c-1").insert(0, "x"));
  expect(desk.offerAll(copy).ok).toBe(true);
});
