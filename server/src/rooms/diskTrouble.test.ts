import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { quietStep } from "./testing/quietStep.ts";
import type { TestPage } from "./testing/TestPage.ts";
import { addCard, freshCommandId, TestPhone } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

const restarting = { code: CLOSE.restarting, reason: "not-saved" };

function kinds(page: TestPage): readonly string[] {
  return page.ours.map(({ kind }) => kind);
}

test("what is not saved is seen by nobody: phones hear so, Yjs pages are sent away to come back", async () => {
  const room = await new TestServer().start();
  const { server } = room;
  const [wall, desk, anna] = [await room.wall(), await room.facilitator(), await room.phone()];
  await room.lead(addCard("Gered"));
  server.diskFails();
  const id = anna.add("Verloren");
  desk.type(desk.cardId("Gered"), "Gered", "Gered?");
  await room.moment();
  expect(anna.answers.get(id)).toEqual({ type: "not-saved" });
  expect(anna.socket.isOpen).toBe(true);
  expect([wall.socket.closedWith, desk.socket.closedWith]).toEqual([restarting, restarting]);
  expect([anna.reads, wall.reads]).toEqual([["Gered"], ["Gered"]]);

  const back = await room.wall({ doc: wall.doc });
  expect(back.reads).toEqual(["Gered"]);
  expect((await room.room.export()).cards).toHaveLength(1);
});

test("what is not saved is not counted either, not even when everybody's page is sent away", async () => {
  const room = await new TestServer().start();
  await quietStep(room);
  const remote = new TestPhone(room.room, { ...room.leader, role: "remote" }, "");
  const [, anna] = [await room.wall(), await room.phone()];
  await room.moment(5_000);
  room.server.diskFails();
  anna.add("Nooit gezien");
  await room.moment(5_000);
  const told = remote.messages.flatMap((message) => (message.type === "presence" ? [message.presence] : []));
  expect(told.at(-1)).toMatchObject({ screens: 0 });
  expect(told.map(({ drafts }) => drafts)).not.toContain(1);
});

test("until a write succeeds the room is read-only; then what waited is saved, once", async () => {
  const room = await new TestServer().start();
  const { server } = room;
  const anna = await room.phone();
  server.diskFails();
  const id = anna.add("Houd vol");
  await room.moment();
  anna.add("Houd vol", id);
  await room.moment(60);
  expect(anna.answers.get(id)).toEqual({ type: "not-saved" });
  const joining = room.room.reception.join({ language: "nl", name: null });
  expect(await joining).toEqual({ ok: false, refusal: "not-saved" });

  server.diskWorks();
  await room.moment(10_000);
  anna.add("Houd vol", id);
  await room.moment();
  expect(anna.answers.get(id)).toMatchObject({ type: "result" });
  expect(anna.reads).toEqual(["Houd vol"]);
});

test("what a facilitator writes meanwhile is not counted, and asked for again when it can be saved", async () => {
  const room = await new TestServer().start();
  const { server } = room;
  await room.lead(addCard("Samen koken"));
  const before = await room.facilitator();
  const cardId = before.cardId("Samen koken");
  server.diskFails();
  before.type(cardId, "Samen koken", "Samen koken!");
  await room.moment();
  before.leave();

  const desk = await room.facilitator({ doc: before.doc });
  expect(kinds(desk)).toEqual(["epoch", "presence", "not-saved"]);
  desk.type(cardId, "Samen koken!", "Samen koken en eten!");
  desk.move(cardId, [7, 8]);
  await room.moment();
  expect(desk.onDisk).toBe(0);

  server.diskWorks();
  await room.moment(10_000);
  expect(desk.onDisk).toBe(desk.sent);
  expect((await room.room.export()).cards).toMatchObject([{ text: "Samen koken en eten!", pos: [7, 8] }]);
  desk.type(cardId, "Samen koken en eten!", "Klaar");
  await room.moment();
  expect(desk.onDisk).toBe(desk.sent);
  expect((await room.wall()).reads).toEqual(["Klaar"]);
});

test("probing goes on, less and less often, until the disk works", async () => {
  const room = await new TestServer().start();
  room.server.diskFails();
  await room.lead(addCard("Nee"));
  const desk = await room.facilitator();
  await room.moment(120_000);
  expect(desk.onDisk).toBe(0);
  room.server.diskWorks();
  await room.moment(5_000);
  expect(desk.onDisk).toBe(1);
});

test("the server goes on under another client id, for the one before may be ahead of the disk", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Een"));
  room.server.diskFails();
  await room.lead(addCard("Nooit gezien"));
  room.server.diskWorks();
  await room.moment(10_000);
  await room.lead(addCard("Twee"));
  const wall = await room.wall();
  expect(wall.reads).toEqual(["Een", "Twee"]);
  expect(wall.doc.store.clients.size).toBe(2);
});

test("writes that waited behind a failed one are lost too, and said to be", async () => {
  const room = await new TestServer().start();
  const { server } = room;
  const release = server.storage.holdWrites();
  const answers = [];
  for (const text of ["een", "twee", "drie"]) {
    answers.push(room.room.submit(room.leader, freshCommandId(), addCard(text)));
    await room.moment(); // the first is on its way to disk, the others wait
  }
  server.diskFails();
  release();
  await room.moment(60);
  expect(await Promise.all(answers)).toEqual([
    { type: "not-saved" },
    { type: "not-saved" },
    { type: "not-saved" },
  ]);
});

test("who looks while the board is read again sees what is on disk", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  await room.lead(addCard("Gered"));
  const release = room.server.storage.holdWrites();
  void room.room.submit(room.leader, freshCommandId(), addCard("Verloren"));
  await room.moment();
  const view = room.room.view(anna.access);
  const exported = room.room.export();
  room.server.diskFails();
  release();
  await room.moment();
  expect((await view).shared.cards.map(({ text }) => text)).toEqual(["Gered"]);
  expect((await exported).cards).toHaveLength(1);
});

test("a room whose board cannot be read again ends, and tells everybody to come back", async () => {
  const room = await new TestServer().start();
  const { server } = room;
  const [anna, wall] = [await room.phone(), await room.wall()];
  await room.lead(addCard("Een"));
  server.storage.damage(room.created.record.id, { row: "ledger" });
  server.diskFails();
  anna.add("Twee");
  await room.moment();
  expect(anna.socket.closedWith?.code).toBe(CLOSE.restarting);
  expect(wall.socket.isOpen).toBe(false);
  await expect(room.room.view(anna.access)).rejects.toThrow("This room is closed");
  expect(await server.rooms.open(room.created.record.id)).toMatchObject({ state: "quarantined" });
});
