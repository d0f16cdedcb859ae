import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import type { TestPage } from "./testing/TestPage.ts";
import { addCard } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const otherEpoch = { code: CLOSE.otherEpoch, reason: "other-epoch" };
const EVERYBODY_IS_GONE_MS = 90_000;

/** A room in which two cards were dragged to and fro so often that little else is left in its document. */
async function wornRoom(): Promise<{ room: TestRoom; desk: TestPage }> {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  await room.lead(addCard("Een bankje"));
  const desk = await room.facilitator({ frames: "stock" });
  const cardIds = [desk.cardId("Samen koken"), desk.cardId("Een bankje")];
  for (let time = 0; time < 24; time++) {
    desk.doc.transact(() => {
      for (let n = 0; n < 250; n++) for (const cardId of cardIds) desk.move(cardId, [time, n]);
    });
    await room.moment();
  }
  return { room, desk };
}

async function reopened({ server, created }: TestRoom): Promise<TestRoom> {
  return server.enter(created);
}

function piecesOf({ doc }: TestPage): number {
  return [...doc.store.clients.values()].reduce((sum, structs) => sum + structs.length, 0);
}

test("a board that was dragged for a year is written anew when everybody has gone, and says the same", async () => {
  const { room, desk } = await wornRoom();
  const { epoch, lastActivityAt } = room.room;
  expect(piecesOf(desk)).toBeGreaterThan(12_000);
  desk.leave();
  await room.moment(EVERYBODY_IS_GONE_MS);

  const again = await reopened(room);
  const wall = await again.wall();
  expect(wall.reads).toEqual(desk.reads);
  expect(wall.doc.getMap("cards").toJSON()).toEqual(desk.doc.getMap("cards").toJSON());
  expect(piecesOf(wall)).toBeLessThan(120);
  expect(again.room.epoch).toBeGreaterThan(epoch);
  expect(again.room.lastActivityAt).toBe(lastActivityAt);
});

test("the state before stays beside it, for when the new one cannot be read", async () => {
  const { room, desk } = await wornRoom();
  const { lastActivityAt } = room.room;
  desk.leave();
  await room.moment(EVERYBODY_IS_GONE_MS);
  const { storage } = room.server;
  const boardId = room.created.record.id;
  storage.damage(boardId, { row: "state" });
  expect(await storage.load(boardId)).toMatchObject({ state: "damaged", lastGood: { at: lastActivityAt } });
});

test("while somebody looks at a board it is not written anew", async () => {
  const { room, desk } = await wornRoom();
  const { epoch } = room.room;
  const wall = await room.wall();
  desk.leave();
  await room.moment(EVERYBODY_IS_GONE_MS);
  expect(wall.socket.closedWith).toBeNull();
  expect(room.room.epoch).toBe(epoch);
});

test("a copy of before is told to begin anew, also by a program that knows of no epochs", async () => {
  const { room, desk } = await wornRoom();
  desk.leave();
  await room.moment(EVERYBODY_IS_GONE_MS);
  const again = await reopened(room);
  const [stock, wall] = [
    await again.facilitator({ frames: "stock", doc: desk.doc }),
    await again.wall({ frames: "stock", doc: copyOf(desk.doc) }),
  ];
  expect(stock.socket.closedWith).toEqual(otherEpoch);
  expect(wall.socket.closedWith).toEqual(otherEpoch);
  expect((await again.facilitator({ frames: "stock" })).reads).toEqual(["Een bankje", "Samen koken"]);
});

test("when the disk does not take it, the board stays as it was", async () => {
  const { room, desk } = await wornRoom();
  desk.leave();
  room.server.diskFails();
  await room.moment(EVERYBODY_IS_GONE_MS);
  room.server.diskWorks();
  expect((await (await reopened(room)).wall()).reads).toEqual(["Een bankje", "Samen koken"]);
});

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}
