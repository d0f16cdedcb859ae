import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCard } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

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
  expect(await next.rooms.copies.reopenLastGood(id, anna.token)).toEqual({ state: "not-allowed" });
  const reopened = await next.rooms.copies.reopenLastGood(id, room.created.facilitatorToken);
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
  const reopened = await next.rooms.copies.reopenLastGood(id, room.created.facilitatorToken);
  if (reopened.state !== "created") throw new Error(`It was ${reopened.state}`);
  expect((await (await next.enter(reopened.board)).room.export()).cards).toMatchObject([{ text: "Een" }]);
});

test("a board that can be read need not be reopened", async () => {
  const room = await new TestServer().start();
  const { id } = room.created.record;
  const result = await room.server.rooms.copies.reopenLastGood(id, room.created.facilitatorToken);
  expect(result).toEqual({ state: "not-damaged" });
});

test("asking to reopen an open board, even by who has no token, does not read it from disk again", async () => {
  const room = await new TestServer().start();
  const { id } = room.created.record;
  room.server.storage.damage(id, { row: "state" });
  expect(await room.server.rooms.copies.reopenLastGood(id, "none")).toEqual({ state: "not-damaged" });
});

test("a part that cannot be read is left out and told in the log, never what is in it", async () => {
  const server = new TestServer();
  const room = await server.start("idea-board");
  await room.lead(addCard("Buurtsoep bij Noor", "idea"));
  const { seq } = await room.room.view(room.leader);
  const { id } = room.created.record;
  const odd = new Y.Doc();
  odd.getMap("cards").set("odd", "Noor");
  await server.storage.append({
    boardId: id,
    seq: seq + 1,
    at: server.time.now,
    document: Y.encodeStateAsUpdate(odd),
    backstage: null,
    ledger: [],
    history: [],
    snapshots: [],
  });
  const next = server.kill();
  expect(await next.rooms.open(id)).toMatchObject({ state: "open" });
  expect(next.log.lines.filter((line) => line.includes("Part of a board"))).toHaveLength(1);
  expect(next.log.lines.join()).not.toContain("Noor");
});
