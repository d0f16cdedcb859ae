import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { updateFrame } from "./sync/syncFrames.ts";
import { drawing, mapOf } from "./testing/Desk.ts";
import { forgedUpdate } from "./testing/forgedUpdate.ts";
import { TestPage } from "./testing/TestPage.ts";
import { addCard, freshCommandId } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

test("two facilitators type in one card at once and both keep their words", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [one, other, wall] = [await room.facilitator(), await room.facilitator(), await room.wall()];
  const cardId = one.cardId("Samen koken");
  one.type(cardId, "Samen koken", "Samen gezellig koken");
  other.type(cardId, "Samen koken", "Samen koken en eten");
  await room.moment();
  for (const page of [one, other, wall]) expect(page.reads).toEqual(["Samen gezellig koken en eten"]);
});

test("a page hears that its writes are on disk only when they are", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const desk = await room.facilitator();
  expect([desk.sent, desk.onDisk]).toEqual([1, 1]);
  const release = room.server.storage.holdWrites();
  desk.move(desk.cardId("Samen koken"), [1, 1]);
  desk.move(desk.cardId("Samen koken"), [2, 2]);
  await room.moment();
  expect([desk.sent, desk.onDisk]).toEqual([3, 1]);
  release();
  await room.moment();
  expect([desk.sent, desk.onDisk]).toEqual([3, 3]);
});

test("what was typed without a connection is saved on coming back, also when typing goes on before the answer", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const before = await room.facilitator();
  const cardId = before.cardId("Samen koken");
  before.leave();
  before.type(cardId, "Samen koken", "Samen koken en eten");
  const desk = new TestPage(room.room, room.leader, { doc: before.doc });
  desk.type(cardId, "Samen koken en eten", "Samen koken en eten!"); // builds on what the server never saw
  await room.moment();
  expect(desk.socket.isOpen).toBe(true);
  expect(desk.onDisk).toBe(desk.sent);
  expect((await room.wall()).reads).toEqual(["Samen koken en eten!"]);
});

test("a refused update ends its own socket with the reason, and nobody else's", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [hostile, desk] = [await room.facilitator(), await room.facilitator()];
  const cardId = desk.cardId("Samen koken");
  desk.type(cardId, "Samen koken", "Samen eten");
  hostile.doc.getMap("cards").delete(cardId);
  hostile.move(cardId, [3, 3]);
  await room.moment();
  expect(hostile.socket.closedWith).toEqual({ code: CLOSE.updateRefused, reason: "not-yours" });
  expect(hostile.onDisk).toBe(1);
  expect(desk.socket.isOpen).toBe(true);
  expect((await room.wall()).reads).toEqual(["Samen eten"]);
});

/** A new place left of the one that it deletes, as no page writes it: Yjs would let neither be the card's place. */
function loseThePlace({ id: { client, clock } }: Y.Item): Uint8Array {
  const newPlace = (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, 0b0100_1000); // any value, with a right neighbour
    for (const n of [client, clock, 1]) encoding.writeVarUint(encoder, n);
    encoding.writeAny(encoder, [5, 5]);
  };
  return forgedUpdate({ client: 777, clock: 0, write: [newPlace] }, [[client, clock, 1]]);
}

test("an update that would leave a card without a place is refused, and the card stays where it lay", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [desk, wall] = [await room.facilitator(), await room.wall()];
  const [lying] = (await room.room.export()).cards;
  const place = mapOf(desk.doc, desk.cardId("Samen koken"))._map.get("pos");
  if (lying === undefined || place === undefined) throw new Error("A card lies somewhere");
  desk.socket.say(updateFrame(loseThePlace(place)));
  await room.moment();
  expect(desk.socket.closedWith).toEqual({ code: CLOSE.updateRefused, reason: "crossed" });
  expect(mapOf(wall.doc, lying.id).get("pos")).toEqual(lying.pos);
  expect((await room.room.export()).cards).toEqual([lying]);
});

/** A place that is gone already when it comes: it takes the one before it away, and says nothing of deleting. */
function goneAlready({ id: { client, clock } }: Y.Item): Uint8Array {
  const goneValue = (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, 0b1000_0001); // a deleted value, with a left neighbour
    for (const n of [client, clock, 1]) encoding.writeVarUint(encoder, n);
  };
  return forgedUpdate({ client: 777, clock: 0, write: [goneValue] });
}

test("a place that comes as a deleted one does not leave a card without any", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [desk, wall] = [await room.facilitator(), await room.wall()];
  const [lying] = (await room.room.export()).cards;
  const place = mapOf(desk.doc, desk.cardId("Samen koken"))._map.get("pos");
  if (lying === undefined || place === undefined) throw new Error("A card lies somewhere");
  desk.socket.say(updateFrame(goneAlready(place)));
  await room.moment();
  expect(mapOf(wall.doc, lying.id).get("pos")).toEqual(lying.pos);
  expect((await room.room.export()).cards).toEqual([lying]);
});

test("an undo that takes a place away, for others had moved the card too, is let in and the card stays", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [one, other] = [await room.facilitator(), await room.facilitator()];
  const cardId = one.cardId("Samen koken");
  other.doc.clientID = one.doc.clientID - 1; // of two places set at once, that of the higher one shows
  const trackedOrigins = new Set([{ from: "hand" }]);
  const undo = new Y.UndoManager(one.doc.getMap("cards"), { trackedOrigins, captureTimeout: 0 });
  one.doc.transact(() => mapOf(one.doc, cardId).set("pos", [1, 1]), [...trackedOrigins][0]);
  other.move(cardId, [2, 2]);
  await room.moment();
  undo.undo();
  expect(mapOf(one.doc, cardId).has("pos")).toBe(false);
  await room.moment();
  expect(one.socket.closedWith).toBeNull();
  for (const page of [one, other]) expect(mapOf(page.doc, cardId).get("pos")).toEqual([1, 1]);
});

test("after 1,000 commands and updates mixed the document knows one client id of the server's", async () => {
  const room = await new TestServer().start("idea-board");
  const desks = [await room.facilitator(), await room.facilitator()];
  const wall = await room.wall();
  const answers = [];
  for (let n = 0; n < 1_000; n++) {
    const desk = desks[n % 2];
    const cards = desk === undefined ? [] : [...desk.doc.getMap("cards").keys()];
    const cardId = cards[(n * 7) % Math.max(1, cards.length)];
    if (n % 3 === 0) {
      answers.push(room.room.submit(room.leader, freshCommandId(), addCard(`Idee ${n}`, "idea")));
    } else if (cardId !== undefined && n % 3 === 1) {
      desk?.move(cardId as never, [n, n]);
    } else if (cardId !== undefined) {
      desk?.type(cardId as never, "", `${n} `);
    }
    if (n % 10 === 0) await room.moment(50);
  }
  await room.moment();
  expect((await Promise.all(answers)).every(({ type }) => type === "result")).toBe(true);
  const clients = new Set(wall.doc.store.clients.keys());
  for (const desk of desks) expect(clients.delete(desk.doc.clientID)).toBe(true);
  expect(clients.size).toBe(1);
  for (const desk of desks) expect(desk.reads).toEqual(wall.reads);
});

test("what was drawn by hand is in what is taken along, and in a snapshot of before it was wiped out", async () => {
  const room = await new TestServer().start();
  const desk = await room.facilitator();
  desk.doc.getMap("freehand").set("shape:1", drawing("shape:1"));
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Met tekening" });
  expect((await room.room.export()).freehand).toEqual({ "shape:1": drawing("shape:1") });
  desk.doc.getMap("freehand").delete("shape:1");
  await room.moment();
  expect((await room.room.export()).freehand).toEqual({});
  const [snapshot] = await room.room.past.snapshots();
  if (snapshot === undefined) throw new Error("No snapshot was saved");
  const before = await room.room.past.snapshotBoard(snapshot.id);
  expect(before?.freehand).toEqual({ "shape:1": drawing("shape:1") });
});
