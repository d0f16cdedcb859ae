import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, drawing, mapOf, textOf } from "./Desk.ts";

/** Offers an update that must not get in, and checks that nothing came of it. */
function refused(desk: Desk, update: Uint8Array, who = "mallory"): string {
  const before = Y.encodeStateAsUpdate(desk.doc);
  const clientId = desk.doc.clientID;
  const verdict = desk.offer(update, who);
  if (verdict.ok) throw new Error("It was let in");
  expect(Y.encodeStateAsUpdate(desk.doc)).toEqual(before);
  expect(desk.doc.clientID).toBe(clientId);
  expect(desk.pending).toBeNull();
  return verdict.reason;
}

/** An update written by hand: structs of one client id, then a delete set. */
function rawUpdate(
  structs: { client: number; clock: number; write: readonly ((encoder: encoding.Encoder) => void)[] } | null,
  deletes: readonly (readonly [client: number, clock: number, length: number])[] = [],
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, structs === null ? 0 : 1);
  if (structs !== null) {
    for (const n of [structs.write.length, structs.client, structs.clock]) encoding.writeVarUint(encoder, n);
    for (const write of structs.write) write(encoder);
  }
  encoding.writeVarUint(encoder, deletes.length);
  for (const [client, clock, length] of deletes) {
    for (const n of [client, 1, clock, length]) encoding.writeVarUint(encoder, n);
  }
  return encoding.toUint8Array(encoder);
}

const collected = (length: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, 0);
  encoding.writeVarUint(encoder, length);
};

function lastClock(desk: Desk, client: number): number {
  return Y.getState(desk.doc.store, client);
}

test.each<[what: string, write: (copy: Y.Doc) => void]>([
  ["adding a card", (copy) => copy.getMap("cards").set("c-9", new Y.Map([["text", new Y.Text("x")]]))],
  ["removing a card", (copy) => copy.getMap("cards").delete("c-1")],
  ["giving a card votes", (copy) => mapOf(copy, "c-1").set("votes", 99)],
  ["signing a card with a name", (copy) => mapOf(copy, "c-1").set("byline", "Anna")],
  ["putting a card in a field", (copy) => mapOf(copy, "c-1").set("field", "talents")],
  ["putting another text in a card's place", (copy) => mapOf(copy, "c-1").set("text", new Y.Text("weg"))],
  ["putting a plain value in a text's place", (copy) => mapOf(copy, "c-1").set("text", "weg")],
  ["a value of its own in a card", (copy) => mapOf(copy, "c-1").set("note", "x")],
  ["setting a value on a text", (copy) => textOf(copy, "c-1").setAttribute("pos", [1, 1])],
  ["drawing a line", (copy) => copy.getMap("connections").set("l-1", { from: "c-1", to: "c-2", word: null })],
  ["changing the title", (copy) => copy.getMap("board").set("title", "Gekaapt")],
  ["opening the door", (copy) => copy.getMap("board").set("door", "open")],
  ["changing a step", (copy) => copy.getMap("steps").set("hang", {})],
  ["putting a list in the board", (copy) => copy.getMap("board").set("steps", new Y.Array())],
])("%s by Yjs is not theirs to do", (_, write) => {
  const desk = new Desk();
  const copy = desk.copy();
  expect(
    refused(
      desk,
      byHand(copy, () => write(copy)),
    ),
  ).toBe("not-yours");
});

test.each<[what: string, reason: string, write: (copy: Y.Doc) => void]>([
  ["bold text", "not-text", (copy) => textOf(copy, "c-1").format(0, 5, { bold: true })],
  ["a picture in a text", "not-text", (copy) => textOf(copy, "c-1").insertEmbed(0, { image: "x" })],
  ["5,000 letters", "text-too-long", (copy) => textOf(copy, "c-1").insert(0, "x".repeat(5_000))],
  ["a place that is no number", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", [Number.NaN, 1])],
  ["a place with three numbers", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", [1, 2, 3])],
  ["a place beyond every screen", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", [1e9, 0])],
  ["a place that is a map", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", new Y.Map())],
  ["a card without a place", "place-removed", (copy) => mapOf(copy, "c-1").delete("pos")],
  ["a document in a document", "bad-record", (copy) => copy.getMap("freehand").set("shape:1", new Y.Doc())],
  ["bytes", "bad-record", (copy) => copy.getMap("freehand").set("shape:1", new Uint8Array(9))],
  ["a record under another key", "bad-record", (copy) => draw(copy, "shape:1", drawing("shape:2"))],
  ["a record on another page", "bad-record", (copy) => draw(copy, "shape:1", { parentId: "page:2" })],
  ["a picture from elsewhere", "bad-record", (copy) => draw(copy, "shape:1", { type: "image" })],
  ["a camera", "bad-record", (copy) => draw(copy, "shape:1", { typeName: "camera" })],
  ["a record far away", "bad-record", (copy) => draw(copy, "shape:1", { x: 1e300 })],
  [
    "a record of 70 kB",
    "bad-record",
    (copy) => draw(copy, "shape:1", { props: { text: "x".repeat(70_000) } }),
  ],
  ["a record 40 levels deep", "bad-record", (copy) => draw(copy, "shape:1", { props: nested(40) })],
  ["a record 5,000 levels deep", "malformed", (copy) => draw(copy, "shape:1", { props: nested(5_000) })],
])("%s is refused", (_, reason, write) => {
  const desk = new Desk();
  const copy = desk.copy();
  expect(
    refused(
      desk,
      byHand(copy, () => write(copy)),
    ),
  ).toBe(reason);
});

test("a trick on objects comes to nothing: what is applied was decoded and encoded anew", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const update = byHand(copy, () => draw(copy, "shape:1", { props: { __xxxxx__: { isAdmin: true } } }));
  const tricked = Buffer.from(update).toString("latin1").replace("__xxxxx__", "__proto__");
  desk.offer(Buffer.from(tricked, "latin1"), "mallory");
  const record = desk.doc.getMap("freehand").get("shape:1") as { props: object };
  expect(Object.getPrototypeOf(record.props)).toBe(Object.prototype);
});

function draw(copy: Y.Doc, key: string, more: Readonly<Record<string, unknown>>): void {
  copy.getMap("freehand").set(key, drawing(key, more));
}

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = { deeper: value };
  return value;
}

test("an item in a list where a map is expected is refused", () => {
  const desk = new Desk();
  const other = new Y.Doc();
  other.getArray("freehand").push([drawing("shape:1")]);
  expect(refused(desk, Y.encodeStateAsUpdate(other))).toBe("not-yours");
});

test("a root that the board does not have is refused", () => {
  const desk = new Desk();
  const other = new Y.Doc();
  other.getMap("elsewhere").set("x", 1);
  expect(refused(desk, Y.encodeStateAsUpdate(other))).toBe("malformed");
});

test("a drawing too many is refused", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const add = (from: number, to: number) =>
    byHand(copy, () => {
      for (let n = from; n < to; n++) draw(copy, `shape:${n}`, {});
    });
  expect(desk.offer(add(0, 2_000), "mallory").ok).toBe(true);
  expect(refused(desk, add(2_000, 2_001))).toBe("board-full");
});

test("seven bytes that delete a card are refused", () => {
  const desk = new Desk();
  const holder = mapOf(desk.doc, "c-1")._item;
  if (holder === null) throw new Error("A card lies in a map");
  expect(refused(desk, rawUpdate(null, [[holder.id.client, holder.id.clock, 1]]))).toBe("not-yours");
});

test("deleting what is not written yet is refused", () => {
  const desk = new Desk();
  const server = desk.doc.clientID;
  expect(refused(desk, rawUpdate(null, [[server, lastClock(desk, server), 1]]))).toBe("gap");
  expect(refused(desk, rawUpdate(null, [[12_345, 0, 1]]))).toBe("gap");
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

test("a gap of 2^50 under another's client id or an own one is refused", () => {
  const desk = new Desk();
  const server = desk.doc.clientID;
  const clock = lastClock(desk, server);
  const huge = [collected(2 ** 50)];
  expect(refused(desk, rawUpdate({ client: server, clock, write: huge }))).toBe("too-many");
  expect(refused(desk, rawUpdate({ client: 777, clock: 0, write: huge }))).toBe("too-many");
  expect(refused(desk, rawUpdate({ client: server, clock, write: [collected(1)] }))).toBe("foreign-client");
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
  expect(refused(desk, rawUpdate({ client: 777, clock: 5, write: [collected(1)] }))).toBe("gap");
});

test("many client ids at once are refused", () => {
  const desk = new Desk();
  const updates = Array.from({ length: 60 }, (_, n) =>
    rawUpdate({ client: n + 1, clock: 0, write: [collected(1)] }),
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
  const one = rawUpdate({ client: 1, clock: 0, write: [beside(2)] });
  const two = rawUpdate({ client: 2, clock: 0, write: [beside(1)] });
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
  expect(refused(desk, rawUpdate({ client: 777, clock: 0, write: [between] }))).toBe("malformed");
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

/** Everything but places, texts and drawings. */
function rest(desk: Desk): unknown {
  const cards = [...desk.doc.getMap("cards").keys()].map((id) => {
    const map = mapOf(desk.doc, id);
    return [id, ...["kind", "field", "votes", "joined", "byline", "addedAt"].map((key) => map.get(key))];
  });
  const maps = ["board", "steps", "connections"].map((name) => desk.doc.getMap(name).toJSON());
  return [cards, maps];
}

const ROUNDS = 3_000;

test("updates with bytes changed at random do nothing that a facilitator may not do", () => {
  const seed = Number(process.env.SEED ?? 20_261_101);
  const below = seededDice(seed);
  const desk = new Desk();
  const before = rest(desk);
  const clientId = desk.doc.clientID;
  for (let round = 0; round < ROUNDS; round++) {
    const copy = desk.copy();
    copy.clientID = 1_000 + (round % 40);
    const update = byHand(copy, () => {
      textOf(copy, "c-1").insert(0, "ab");
      mapOf(copy, "c-2").set("pos", [round, 1]);
      textOf(copy, "c-2").delete(0, Math.min(1, textOf(copy, "c-2").length));
    });
    for (let change = below(3); change >= 0; change--) update[below(update.length)] = below(256);
    desk.offer(update, "mallory");
    expect(desk.pending, `seed ${seed}, round ${round}`).toBeNull();
  }
  expect(desk.doc.clientID, `seed ${seed}`).toBe(clientId);
  expect(rest(desk), `seed ${seed}`).toEqual(before);
});

/** Whole numbers below n, the same for the same seed. */
function seededDice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
