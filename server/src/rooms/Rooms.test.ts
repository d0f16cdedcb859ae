import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { addCard, freshCommandId } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const MINUTE = 60_000;

async function cardsOnDisk(room: TestRoom): Promise<readonly string[]> {
  const again = await room.server.kill().enter(room.created);
  return (await again.room.export()).cards.map(({ text }) => text);
}

test("a new board opens at its activity's first step, by its id and by its code", async () => {
  const server = new TestServer();
  const room = await server.start("idea-board");
  const { record } = room.created;
  expect(record.joinCode).toMatch(/^\d{6}$/);
  expect(await server.rooms.open(record.id)).toEqual({ state: "open", room: room.room });
  expect(await server.rooms.openByCode(record.joinCode, null)).toEqual({ state: "open", room: room.room });
  expect(await server.rooms.openByCode(record.joinCode, record.joinKey)).toMatchObject({ state: "open" });
  expect(await server.rooms.openByCode(record.joinCode, "WRONGKEY")).toEqual({ state: "not-found" });
  expect(await server.rooms.openByCode("000000", null)).toEqual({ state: "not-found" });
  const { steps, currentStep } = await room.room.export();
  expect(currentStep).toBe(steps[0]?.id);
});

test("a board that does not exist is not found, and does not come into being", async () => {
  const { rooms, storage } = new TestServer();
  expect(await rooms.open("b-none" as BoardId)).toEqual({ state: "not-found" });
  expect(await rooms.reopenLastGood("b-none" as BoardId, "x")).toEqual({ state: "not-found" });
  expect(await storage.list()).toEqual([]);
});

test("a join code that is taken is thrown again", async () => {
  const server = new TestServer();
  const first = await server.start();
  const dice = server.random;
  const again = dice.bytes.bind(dice);
  let thrown = 0;
  // The second board throws the first one's six digits, once.
  dice.bytes = (length) => {
    const isCode = length === 6 && thrown++ === 0;
    return isCode ? Uint8Array.from(first.created.record.joinCode, Number) : again(length);
  };
  const second = await server.start();
  expect(thrown).toBe(2);
  expect(second.created.record.joinCode).not.toBe(first.created.record.joinCode);
});

test("whoever opens a board while it is being opened gets the same room", async () => {
  const room = await new TestServer().start();
  const { rooms } = room.server.kill();
  const { id } = room.created.record;
  const [one, other] = await Promise.all([rooms.open(id), rooms.open(id)]);
  expect(one).toBe(other);
});

test("a room that nobody needs leaves memory after a minute, compacted, and comes back the same", async () => {
  const { server, ...start } = await new TestServer().start();
  const room = await server.enter(start.created);
  const desk = await room.facilitator();
  await room.lead(addCard("Een bankje"));
  await room.moment(10 * MINUTE);
  expect(await server.rooms.open(room.created.record.id)).toMatchObject({ room: room.room });
  desk.leave();
  await room.moment(2 * MINUTE);
  await expect(room.room.export()).rejects.toThrow("This room is closed");
  expect(server.log.lines.some((line) => line.includes("Compacted"))).toBe(true);

  const again = await server.enter(room.created);
  expect(again.room).not.toBe(room.room);
  expect((await again.facilitator({ doc: desk.doc })).reads).toEqual(["Een bankje"]);
});

test("a room stays while somebody holds a view, and while something is on its way to disk", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  anna.socket.leave();
  const release = room.server.storage.holdWrites();
  void room.room.submit(anna.access, freshCommandId(), addCard("Langzaam"));
  await room.moment(5 * MINUTE);
  release();
  await room.moment();
  expect((await room.room.export()).cards).toHaveLength(1);
});

test("somebody who comes in while the log is compacted keeps the room open", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Een bankje"));
  const release = room.server.storage.holdWrites();
  await room.moment(2 * MINUTE);
  const result = await room.server.rooms.open(room.created.record.id);
  release();
  await room.moment();
  expect(result).toMatchObject({ state: "open", room: room.room });
  expect((await room.wall()).reads).toEqual(["Een bankje"]);
});

test("after stopping everything that was asked is on disk, and everybody was told to come back", async () => {
  const room = await new TestServer().start();
  const [anna, wall] = [await room.phone(), await room.wall()];
  anna.add("Nog net");
  await room.moment(0);
  const stopping = room.server.rooms.stop();
  await room.moment();
  await stopping;
  expect(anna.answers.size).toBe(1);
  expect(anna.socket.closedWith?.code).toBe(CLOSE.restarting);
  expect(wall.socket.closedWith?.code).toBe(CLOSE.restarting);
  expect(await cardsOnDisk(room)).toEqual(["Nog net"]);
  expect(await room.room.submit(anna.access, freshCommandId(), addCard("Te laat"))).toEqual({
    type: "not-saved",
  });
});

test("a long log is compacted while the room is in use", async () => {
  const room = await new TestServer().start("idea-board");
  const desk = await room.facilitator();
  await room.lead(addCard("Heen en weer", "idea"));
  const cardId = desk.cardId("Heen en weer");
  for (let n = 0; n < 510; n++) {
    desk.move(cardId, [n, n]);
    await room.moment(10);
  }
  const { server, created } = room;
  expect(server.log.lines.filter((line) => line.includes("Compacted"))).toHaveLength(1);
  const loaded = await server.storage.load(created.record.id);
  expect(loaded.state === "loaded" && loaded.board.documentUpdates.length).toBeLessThan(20);
  expect(await cardsOnDisk(room)).toEqual(["Heen en weer"]);
});

test("a damaged board is quarantined, never blank, and the others work", async () => {
  const server = new TestServer();
  const [damaged, other] = [await server.start(), await server.start()];
  await damaged.lead(addCard("Een"));
  await damaged.lead(addCard("Twee"));
  const next = server.kill();
  const { id } = damaged.created.record;
  next.storage.damage(id, { row: "update", seq: 2 });
  expect(await next.rooms.open(id)).toMatchObject({
    state: "quarantined",
    board: { record: { id }, lastGoodAt: expect.any(Number) },
  });
  expect(await next.rooms.open(other.created.record.id)).toMatchObject({ state: "open" });
  expect(next.log.lines.some((line) => line.startsWith("error"))).toBe(true);
});

test("what can still be read of a damaged board opens as a new one, for whoever holds its facilitator's link", async () => {
  const server = new TestServer();
  const room = await server.start("idea-board");
  const anna = await room.phone("Anna");
  const desk = await room.facilitator();
  anna.send(addCard("Buurtsoep", "idea"));
  await room.moment();
  desk.doc.getMap("freehand").set("shape:1", shape("shape:1"));
  await room.moment();
  await room.lead({ type: "join-card", cardId: anna.cardId("Buurtsoep") });
  await room.lead(addCard("Beschadigd", "idea"));
  const last = (await room.room.view(anna.access)).seq;

  const next = server.kill();
  const { id } = room.created.record;
  next.storage.damage(id, { row: "update", seq: last });
  expect(await next.rooms.reopenLastGood(id, anna.token)).toEqual({ state: "not-allowed" });
  const reopened = await next.rooms.reopenLastGood(id, room.created.facilitatorToken);
  if (reopened.state !== "created") throw new Error(`It was ${reopened.state}`);
  expect(reopened.board.record.id).not.toBe(id);

  const fresh = await next.enter(reopened.board);
  expect(await fresh.room.export()).toMatchObject({
    id: reopened.board.record.id,
    title: "De Waterkant",
    cards: [{ text: "Buurtsoep", joined: 1 }],
  });
  expect(fresh.access(room.created.facilitatorToken)).toMatchObject({ role: "facilitator" });
  const annaAgain = fresh.phoneOf(anna.token);
  const wall = await fresh.wall();
  expect(annaAgain.own).toMatchObject({ name: "Anna", cards: [{ text: "Buurtsoep" }] });
  expect(wall.doc.getMap("freehand").get("shape:1")).toEqual(shape("shape:1"));
  expect(await next.rooms.open(id)).toMatchObject({ state: "quarantined" });
});

function shape(id: string) {
  return { id, typeName: "shape", type: "draw", parentId: "page:page", x: 1, y: 2 };
}

test("an update that can be read but makes no board is damage too", async () => {
  const server = new TestServer();
  const room = await server.start();
  await room.lead(addCard("Een"));
  const { seq } = await room.room.view(room.leader);
  const { id } = room.created.record;
  await server.storage.append({
    boardId: id,
    seq: seq + 1,
    at: server.time.now,
    document: Uint8Array.of(9, 9, 9),
    backstage: null,
    ledger: [],
    history: [],
    snapshots: [],
  });
  const next = server.kill();
  expect(await next.rooms.open(id)).toMatchObject({ state: "quarantined" });
  const reopened = await next.rooms.reopenLastGood(id, room.created.facilitatorToken);
  if (reopened.state !== "created") throw new Error(`It was ${reopened.state}`);
  expect((await (await next.enter(reopened.board)).room.export()).cards).toMatchObject([{ text: "Een" }]);
});

test("a board that can be read need not be reopened", async () => {
  const room = await new TestServer().start();
  const { id } = room.created.record;
  const result = await room.server.rooms.reopenLastGood(id, room.created.facilitatorToken);
  expect(result).toEqual({ state: "not-damaged" });
});
