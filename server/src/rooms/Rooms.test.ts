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
  expect(await rooms.copies.reopenLastGood("b-none" as BoardId, "x")).toEqual({ state: "not-found" });
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
  for (const text of ["Een bank", "Weg", "Weg en terug"]) await room.lead(addCard(text));
  desk.type(desk.cardId("Een bank"), "Een bank", "Een bankje");
  const [gone, back] = [desk.cardId("Weg"), desk.cardId("Weg en terug")];
  await room.lead({ type: "remove-card", cardId: gone });
  await room.lead({ type: "remove-card", cardId: back });
  await room.lead({ type: "restore-card", cardId: back });
  await room.moment(10 * MINUTE);
  expect(await server.rooms.open(room.created.record.id)).toMatchObject({ room: room.room });
  desk.leave();
  await room.moment(2 * MINUTE);
  await expect(room.room.export()).rejects.toThrow("This room is closed");
  expect(server.log.lines.some((line) => line.includes("Compacted"))).toBe(true);

  const again = await server.enter(room.created);
  expect(again.room).not.toBe(room.room);
  expect((await again.facilitator({ doc: desk.doc })).reads).toEqual(["Een bankje", "Weg en terug"]);
  expect((await again.wall()).reads).toEqual(["Een bankje", "Weg en terug"]);
  await again.lead({ type: "restore-card", cardId: gone });
  expect((await again.wall()).reads).toEqual(["Een bankje", "Weg", "Weg en terug"]);
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

test("a room stays while it is taken home, however long that has to wait for its turn", async () => {
  const room = await new TestServer().start();
  const turn = Promise.withResolvers<void>();
  const taken = room.room.heldFor(async () => {
    await turn.promise;
    return (await room.room.export()).cards;
  });
  await room.moment(5 * MINUTE);
  turn.resolve();
  expect(await taken).toEqual([]);
  await room.moment(2 * MINUTE);
  await expect(room.room.export()).rejects.toThrow("This room is closed");
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

test("who comes to a room that has just closed is told to come back", async () => {
  const room = await new TestServer().start();
  const { token } = await room.phone();
  await room.server.rooms.stop();
  const [phone, wall] = [room.phoneOf(token), await room.wall()];
  expect(phone.socket.closedWith?.code).toBe(CLOSE.restarting);
  expect(wall.socket.closedWith?.code).toBe(CLOSE.restarting);
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
