import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { stepOneFrame } from "./sync/syncFrames.ts";
import { TestPage } from "./testing/TestPage.ts";
import { addCard } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

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

test("a question as long as a book is not read: reading it would keep the others waiting", async () => {
  const room = await new TestServer().start();
  const wall = await room.wall();
  wall.socket.say(stepOneFrame(new Uint8Array(64 * 1024 + 1)));
  await room.moment();
  expect(wall.socket.closedWith).toEqual({ code: CLOSE.updateRefused, reason: "malformed" });
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
    const joining = room.room.reception.join({ language: "nl", name: null });
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
  expect(told.at(-1)).toEqual({
    kind: "presence",
    presence: { here: 4, screens: 1, writing: 0, done: 0, drafts: 0, uncounted: false },
  });
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

test("who asks for the board over and over is sent away; who asks now and then is not", async () => {
  const room = await new TestServer().start();
  const [wall, mallory] = [await room.wall(), await room.wall()];
  const [somebody = 0] = wall.doc.store.clients.keys();
  const ask = stepOneFrame(Y.encodeStateVector(new Map([[somebody, 1]]))); // of a copy that has a little: encoded anew
  for (let n = 0; n < 60; n++) {
    wall.socket.say(ask);
    await room.moment(10_000);
  }
  expect(wall.socket.closedWith).toBeNull();
  for (let n = 0; n < 60; n++) mallory.socket.say(ask);
  await room.moment();
  expect(mallory.socket.closedWith?.code).toBe(CLOSE.tryLater);
});
