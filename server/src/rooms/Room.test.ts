import { expect, test } from "vitest";
import { addCard, freshCommandId } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

test("what one phone adds is on the wall, on the other phones and on its own a moment later", async () => {
  const room = await new TestServer().start();
  const [wall, anna, bilal] = [await room.wall(), await room.phone("Anna"), await room.phone("Bilal")];
  const id = anna.add("Samen soep koken");
  await room.moment();
  expect(anna.answers.get(id)).toMatchObject({ type: "result" });
  expect(anna.ownReads).toEqual(["Samen soep koken"]);
  expect(bilal.reads).toEqual(["Samen soep koken"]);
  expect(bilal.ownReads).toEqual([]);
  expect(wall.reads).toEqual(["Samen soep koken"]);
});

test("a contribution is answered and shown only once it is on disk, and who comes in meanwhile waits too", async () => {
  const room = await new TestServer().start();
  const [wall, anna, bilal] = [await room.wall(), await room.phone(), await room.phone()];
  const release = room.server.storage.holdWrites();
  const id = anna.add("Een bankje in de zon");
  await room.moment();
  const late = await room.wall();
  const latePhone = room.phoneOf(bilal.token);
  const view = room.room.view(bilal.access);
  await room.moment(60_000);
  expect(anna.answers.size).toBe(0);
  expect([anna.ownReads, bilal.reads, wall.reads, late.reads]).toEqual([[], [], [], []]);
  expect(late.ours).toEqual([]);
  expect(latePhone.messages).toEqual([]);

  release();
  await room.moment();
  expect(anna.answers.get(id)).toMatchObject({ type: "result" });
  for (const page of [wall, late]) expect(page.reads).toEqual(["Een bankje in de zon"]);
  for (const phone of [anna, bilal, latePhone]) expect(phone.reads).toEqual(["Een bankje in de zon"]);
  expect((await view).shared.total).toBe(1);
});

test("a look on which the program stumbles fails by itself, also where it waited for its turn, and the room goes on", async () => {
  const room = await new TestServer().start();
  const [wall, anna] = [await room.wall(), await room.phone()];
  const release = room.server.storage.holdWrites();
  const first = anna.add("Een ruilkast");
  await room.moment();
  const stumbled = room.room.look(() => {
    throw new Error("What was looked for is not there");
  });
  const failure = expect(stumbled).rejects.toThrow("What was looked for is not there");
  release();
  await room.moment();
  await failure;
  const second = anna.add("Een moestuin");
  await room.moment();
  expect([first, second].map((id) => anna.answers.get(id)?.type)).toEqual(["result", "result"]);
  expect(wall.reads.toSorted()).toEqual(["Een moestuin", "Een ruilkast"]);
});

test("while one batch is on its way to disk the next one is not applied yet", async () => {
  const room = await new TestServer().start();
  const [wall, anna] = [await room.wall(), await room.phone()];
  const release = room.server.storage.holdWrites();
  anna.add("Eerst");
  await room.moment();
  const releaseSecond = room.server.storage.holdWrites();
  anna.add("Daarna");
  await room.moment();
  release();
  await room.moment();
  expect(wall.reads).toEqual(["Eerst"]);
  expect(anna.answers.size).toBe(1);
  releaseSecond();
  await room.moment();
  expect(wall.reads).toEqual(["Daarna", "Eerst"]);
});

test("a newcomer joins while the door is open, with a short name or none", async () => {
  const room = await new TestServer().start();
  const join = async (name: string | null) => {
    const joining = room.room.reception.join({ language: "nl", name });
    await room.moment();
    return joining;
  };
  expect(await join(" Anna ")).toMatchObject({ ok: true });
  expect(await join(null)).toMatchObject({ ok: true });
  expect(await join("A".repeat(25))).toEqual({ ok: false, refusal: "name-too-long" });
  await room.lead({ type: "close-door" });
  expect(await join("Chantal")).toEqual({ ok: false, refusal: "door-closed" });
});

test("a token opens its own board only, in its own role", async () => {
  const server = new TestServer();
  const [room, other] = [await server.start(), await server.start()];
  const anna = await room.phone();
  expect(room.access(room.created.facilitatorToken)).toMatchObject({ role: "facilitator" });
  expect(room.access(room.created.screenToken)).toMatchObject({ role: "screen", participantId: null });
  expect(room.access(anna.token)).toMatchObject({ role: "resident" });
  expect(room.room.authenticate("no-such-token")).toBeNull();
  expect(other.room.authenticate(anna.token)).toBeNull();
});

test("a snapshot keeps the board of that moment, with what came before it in the same batch", async () => {
  const room = await new TestServer().start();
  const ask = (command: Parameters<typeof room.lead>[0]) =>
    room.room.submit(room.leader, freshCommandId(), command);
  void ask(addCard("Ervoor"));
  const saving = ask({ type: "save-snapshot", name: "Na de eerste ronde" });
  void ask(addCard("Erna"));
  await room.moment();
  const saved = await saving;
  if (saved.type !== "result" || saved.result.snapshotId === undefined) throw new Error("Not saved");
  const then = await room.room.past.snapshotBoard(saved.result.snapshotId);
  expect(then?.cards.map(({ text }) => text)).toEqual(["Ervoor"]);
  expect(await room.room.past.snapshots()).toMatchObject([{ name: "Na de eerste ronde", cards: 1 }]);
  expect(await room.room.past.snapshotBoard("c-none" as never)).toBeNull();
});

test("an export is the board as plain data, with its snapshots", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Een bankje"));
  await room.lead(addCard("In de zon"));
  const [from, to] = (await room.room.export()).cards.map(({ id }) => id);
  if (from === undefined || to === undefined) throw new Error("Two cards were added");
  await room.lead({ type: "connect-cards", from, to, word: null });
  await room.lead({ type: "save-snapshot", name: "Klaar" });
  const exported = await room.room.export();
  expect(exported).toMatchObject({
    version: 3,
    title: "De Waterkant",
    activity: "wish-tree",
    language: "nl",
  });
  expect(exported.connections).toMatchObject([{ from, to }]);
  expect(exported.snapshots).toMatchObject([{ name: "Klaar", cards: 2, connections: 1 }]);
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});

test("the log never holds a text, a name or a token", async () => {
  const server = new TestServer();
  const room = await server.start();
  const [desk, anna] = [await room.facilitator(), await room.phone("Kanarienaam")];
  anna.add("Kanarietekst");
  await room.moment();
  server.diskFails();
  anna.add("Kanarietekst twee");
  await room.moment();
  server.diskWorks();
  await room.moment(10_000);
  desk.doc.getMap("board").set("title", "Kanarietitel");
  await room.moment();
  await server.rooms.stop();
  const told = server.log.lines.join("\n");
  expect(told).not.toMatch(/kanarie/i);
  for (const token of [anna.token, room.created.facilitatorToken]) expect(told).not.toContain(token);
});
