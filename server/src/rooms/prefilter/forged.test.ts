import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, mapOf, textOf } from "../testing/Desk.ts";
import { collected, forgedUpdate } from "../testing/forgedUpdate.ts";
import { refused } from "../testing/refused.ts";

function lastClock(desk: Desk, client: number): number {
  return Y.getState(desk.doc.store, client);
}

test("seven bytes that delete a card are refused", () => {
  const desk = new Desk();
  const holder = mapOf(desk.doc, "c-1")._item;
  if (holder === null) throw new Error("A card lies in a map");
  expect(refused(desk, forgedUpdate(null, [[holder.id.client, holder.id.clock, 1]]))).toBe("not-yours");
});

test("deleting what is not written yet is refused", () => {
  const desk = new Desk();
  const server = desk.doc.clientID;
  expect(refused(desk, forgedUpdate(null, [[server, lastClock(desk, server), 1]]))).toBe("gap");
  expect(refused(desk, forgedUpdate(null, [[12_345, 0, 1]]))).toBe("gap");
});

test("writing under the server's client id, or under another facilitator's, is refused", () => {
  const desk = new Desk();
  const forged = desk.copy();
  forged.clientID = desk.doc.clientID;
  expect(
    refused(
      desk,
      byHand(forged, () => textOf(forged, "c-1").insert(0, "x")),
    ),
  ).toBe("foreign-client");

  const anna = desk.copy();
  desk.offer(
    byHand(anna, () => textOf(anna, "c-1").insert(0, "!")),
    "anna",
  );
  const posing = desk.copy();
  posing.clientID = anna.clientID;
  expect(
    refused(
      desk,
      byHand(posing, () => textOf(posing, "c-1").insert(0, "x")),
    ),
  ).toBe("foreign-client");
});

test("a client id that wrote before anybody owned it is nobody's", () => {
  const desk = new Desk();
  const earlier = desk.copy();
  earlier.transact(() => textOf(earlier, "c-1").insert(0, "x"));
  Y.applyUpdate(desk.doc, Y.encodeStateAsUpdate(earlier)); // as after a restart: stored, without an owner
  expect(
    refused(
      desk,
      byHand(earlier, () => textOf(earlier, "c-1").insert(0, "y")),
    ),
  ).toBe("foreign-client");
});

test("a client id that no page could have is refused: a state with it in could be written, and never be read", () => {
  const desk = new Desk();
  const written = (client: number) => forgedUpdate({ client, clock: 0, write: [collected(1)] });
  for (const client of [2 ** 32, 2 ** 53, 2 ** 55, 66_282_787_701_880_610]) {
    expect(refused(desk, written(client)), String(client)).toBe("malformed");
  }
  expect(desk.offer(written(2 ** 32 - 1)).ok).toBe(true);
  expect(() => Y.decodeUpdateV2(Y.encodeStateAsUpdateV2(desk.doc))).not.toThrow();
});

test("a number that is none is refused: every comparison lets it pass", () => {
  const desk = new Desk();
  const [client, clock] = [desk.doc.clientID, 3];
  const notANumber = [...Array<number>(200).fill(0x80), 0]; // lib0 reads NaN
  const infinite = [...Array<number>(160).fill(0x80), 1];
  for (const strange of [notANumber, infinite]) {
    const encoder = encoding.createEncoder();
    for (const n of [0, 1, client, 1, clock]) encoding.writeVarUint(encoder, n);
    for (const byte of strange) encoding.writeUint8(encoder, byte);
    expect(refused(desk, encoding.toUint8Array(encoder))).toBe("malformed");
  }
});

test("a gap of 2^50 under another's client id or an own one is refused", () => {
  const desk = new Desk();
  const server = desk.doc.clientID;
  const clock = lastClock(desk, server);
  const huge = [collected(2 ** 50)];
  expect(refused(desk, forgedUpdate({ client: server, clock, write: huge }))).toBe("too-many");
  expect(refused(desk, forgedUpdate({ client: 777, clock: 0, write: huge }))).toBe("too-many");
  expect(refused(desk, forgedUpdate({ client: server, clock, write: [collected(1)] }))).toBe(
    "foreign-client",
  );
});

test("an update that skips a clock is refused", () => {
  const desk = new Desk();
  const copy = desk.copy();
  copy.transact(() => textOf(copy, "c-1").insert(0, "x"));
  expect(
    refused(
      desk,
      byHand(copy, () => textOf(copy, "c-1").insert(1, "y")),
    ),
  ).toBe("gap");
  expect(refused(desk, forgedUpdate({ client: 777, clock: 5, write: [collected(1)] }))).toBe("gap");
});

test("many client ids at once are refused", () => {
  const desk = new Desk();
  const updates = Array.from({ length: 60 }, (_, n) =>
    forgedUpdate({ client: n + 1, clock: 0, write: [collected(1)] }),
  );
  expect(refused(desk, Y.mergeUpdates(updates))).toBe("too-many");
});

test("structs that wait for one another for ever are refused", () => {
  const desk = new Desk();
  // Client 1 begins beside client 2's second letter, client 2 beside client 1's second: neither can ever begin.
  const beside = (client: number) => (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, 0b1000_0100); // text, with a left neighbour
    for (const n of [client, 1]) encoding.writeVarUint(encoder, n);
    encoding.writeVarString(encoder, "ab");
  };
  const one = forgedUpdate({ client: 1, clock: 0, write: [beside(2)] });
  const two = forgedUpdate({ client: 2, clock: 0, write: [beside(1)] });
  expect(refused(desk, Y.mergeUpdates([one, two]))).toBe("gap");
});

test("something that stands between neighbours in two places is refused", () => {
  const desk = new Desk();
  const [first, second] = [textOf(desk.doc, "c-1")._start, textOf(desk.doc, "c-2")._start];
  if (first === null || second === null) throw new Error("Both texts begin somewhere");
  const between = (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, 0b1100_0100); // text, with both neighbours
    for (const { client, clock } of [first.id, second.id]) {
      for (const n of [client, clock]) encoding.writeVarUint(encoder, n);
    }
    encoding.writeVarString(encoder, "x");
  };
  expect(refused(desk, forgedUpdate({ client: 777, clock: 0, write: [between] }))).toBe("malformed");
});

test("delete ranges that overlap, with which few bytes make much work, are refused", () => {
  const desk = new Desk();
  const server = desk.doc.clientID;
  const encoder = encoding.createEncoder();
  for (const n of [0, 1, server, 2, 0, 2, 1, 2]) encoding.writeVarUint(encoder, n);
  const board = encoding.toUint8Array(encoder);
  expect(["malformed", "not-yours"]).toContain(refused(desk, board));

  const copy = desk.copy();
  desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(0, 11)));
  const gone = textOf(desk.doc, "c-1")._start?.id;
  if (gone === undefined) throw new Error("What was deleted still has a place");
  const twice = encoding.createEncoder();
  for (const n of [0, 1, gone.client, 2, gone.clock, 5, gone.clock, 5]) encoding.writeVarUint(twice, n);
  expect(refused(desk, encoding.toUint8Array(twice))).toBe("malformed");
});

test("three bytes that promise thirty million structs, and other rubbish, are refused at once", () => {
  const desk = new Desk();
  const encoder = encoding.createEncoder();
  for (const n of [1, 30_000_000, 777, 0]) encoding.writeVarUint(encoder, n);
  expect(refused(desk, encoding.toUint8Array(encoder))).toBe("malformed");
  expect(refused(desk, Uint8Array.of())).toBe("malformed");
  expect(refused(desk, Uint8Array.of(255, 255, 255, 255))).toBe("malformed");
  expect(refused(desk, new Uint8Array(5 * 1024 * 1024))).toBe("too-large");
});

test("a truncated update is refused, wherever it was cut", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const update = byHand(copy, () => {
    textOf(copy, "c-1").insert(0, "x");
    mapOf(copy, "c-2").set("pos", [1, 1]);
  });
  for (let length = 0; length < update.length; length++) {
    expect(refused(desk, update.slice(0, length))).toBe("malformed");
  }
});
