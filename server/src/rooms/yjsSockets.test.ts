import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import type * as Y from "yjs";
import { mapOf } from "./prefilter/Desk.ts";
import { stepOneFrame, updateFrame } from "./sync/syncFrames.ts";
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

test("the first frame is the epoch; a stock page gets none of our frames", async () => {
  const room = await new TestServer().start();
  const [wall, stock] = [await room.wall(), await room.wall({ frames: "stock" })];
  expect(wall.ours[0]).toEqual({ kind: "epoch", epoch: room.room.epoch });
  await room.lead(addCard("Een"));
  await room.phone();
  expect(stock.ours).toEqual([]);
  expect(stock.reads).toEqual(["Een"]);
});

test("a copy of another epoch is sent away to be thrown away", async () => {
  const room = await new TestServer().start();
  const desk = await room.facilitator();
  desk.sayOurs({ kind: "epoch", epoch: room.room.epoch });
  expect(desk.socket.isOpen).toBe(true);
  desk.sayOurs({ kind: "epoch", epoch: room.room.epoch + 1 });
  expect(desk.socket.closedWith).toEqual({ code: CLOSE.otherEpoch, reason: "other-epoch" });
});

test("what a screen writes is ignored in silence", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [wall, other] = [await room.wall(), await room.wall()];
  wall.move(wall.cardId("Samen koken"), [9, 9]);
  wall.doc.getMap("cards").clear();
  await room.moment();
  expect(wall.socket.isOpen).toBe(true);
  expect(wall.onDisk).toBe(0);
  expect(other.reads).toEqual(["Samen koken"]);
});

test("a facilitator's page in the role of a screen is a screen", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const wall = new TestPage(room.room, { ...room.leader, role: "screen" });
  await room.moment();
  wall.move(wall.cardId("Samen koken"), [9, 9]);
  await room.moment();
  expect((await room.room.export()).cards[0]?.pos).not.toEqual([9, 9]);
});

test("a resident gets no document, and a screen no backstage", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  const peeking = new TestPage(room.room, anna.access);
  const wall = new TestPage(room.room, room.access(room.created.screenToken), { backstage: true });
  expect(peeking.socket.closedWith?.code).toBe(CLOSE.forbidden);
  expect(wall.socket.closedWith?.code).toBe(CLOSE.forbidden);
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

test("bytes that are no frame end a socket; a text and a question for awareness do not", async () => {
  const room = await new TestServer().start();
  const desk = await room.facilitator();
  desk.socket.say("hello");
  desk.socket.say(Uint8Array.of(3));
  expect(desk.socket.isOpen).toBe(true);
  desk.socket.say(Uint8Array.of(0, 2, 255));
  expect(desk.socket.closedWith).toEqual({ code: CLOSE.updateRefused, reason: "malformed" });
  const other = await room.facilitator();
  other.socket.say(stepOneFrame(Uint8Array.of(200)));
  await room.moment();
  expect(other.socket.closedWith).toEqual({ code: CLOSE.updateRefused, reason: "malformed" });
});

/** A new place left of the one that it deletes: Yjs then lets neither of them be the card's place. */
function loseThePlace(place: Y.Item): Uint8Array {
  const { client, clock } = place.id;
  const encoder = encoding.createEncoder();
  const numbers = (...values: number[]) => {
    for (const value of values) encoding.writeVarUint(encoder, value);
  };
  numbers(1, 1, 777, 0); // one client with one struct: client id 777, clock 0
  encoding.writeUint8(encoder, 0b0100_1000); // any value, with a right neighbour
  numbers(client, clock, 1);
  encoding.writeAny(encoder, [5, 5]);
  numbers(1, client, 1, clock, 1); // deleted: one range of one client
  return encoding.toUint8Array(encoder);
}

test("a card that an update leaves without a place goes back to where it lay", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  const [desk, wall] = [await room.facilitator(), await room.wall()];
  const [lying] = (await room.room.export()).cards;
  const place = mapOf(desk.doc, desk.cardId("Samen koken"))._map.get("pos");
  if (lying === undefined || place === undefined) throw new Error("A card lies somewhere");
  desk.socket.say(updateFrame(loseThePlace(place)));
  await room.moment();
  expect(desk.socket.isOpen).toBe(true);
  expect(mapOf(wall.doc, lying.id).get("pos")).toEqual(lying.pos);
  expect((await room.room.export()).cards).toEqual([lying]);
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

test("every Yjs socket hears something at least each 15 seconds", async () => {
  const room = await new TestServer().start();
  const [ours, stock] = [await room.wall(), await room.wall({ frames: "stock" })];
  for (let quarter = 0; quarter < 8; quarter++) {
    const before = [ours.socket.frames, stock.socket.frames];
    await room.moment(15_000);
    expect(ours.socket.frames).toBeGreaterThan(before[0] ?? 0);
    expect(stock.socket.frames).toBeGreaterThan(before[1] ?? 0);
  }
});

test("pages of ours hear how many are here, at most once a second", async () => {
  const room = await new TestServer().start();
  const wall = await room.wall();
  const before = wall.ours.length;
  const phones = [];
  for (let n = 0; n < 5; n++) {
    const joining = room.room.join({ language: "nl", name: null });
    await room.moment(50);
    const joined = await joining;
    if (joined.ok) phones.push(room.phoneOf(joined.token));
  }
  await room.moment(2_000);
  const [first, second] = phones;
  if (first === undefined || second === undefined) throw new Error("Five joined");
  room.phoneOf(first.token); // the same person in a second window
  second.socket.leave();
  await room.moment(2_000);
  const told = wall.ours.slice(before).filter((frame) => frame.kind === "presence");
  expect(told.length).toBeLessThanOrEqual(4);
  expect(told.at(-1)).toEqual({ kind: "presence", presence: { here: 4, screens: 1 } });
});

test("a removed card lies in the backstage, where facilitators see it and nobody writes", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Weg ermee"));
  const backstage = await room.facilitator({ backstage: true });
  const [card] = (await room.room.export()).cards;
  if (card === undefined) throw new Error("A card was added");
  await room.lead({ type: "remove-card", cardId: card.id });
  expect([...backstage.doc.getMap("wastebasket").keys()]).toEqual([card.id]);
  backstage.doc.getMap("wastebasket").clear();
  await room.moment();
  expect(backstage.socket.isOpen).toBe(true);
  await room.lead({ type: "restore-card", cardId: card.id });
  expect((await room.wall()).reads).toEqual(["Weg ermee"]);
});
