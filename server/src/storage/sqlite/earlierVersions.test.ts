import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, onTestFinished, test } from "vitest";
import { Rooms } from "../../rooms/Rooms.ts";
import { realParts } from "../../rooms/realParts.ts";
import { TestLog } from "../../rooms/testing/TestLog.ts";
import { testFolder } from "../contract/StoreUnderTest.ts";
import { DATABASE_FILE, openSqliteStorage } from "./SqliteStorage.ts";

// Databases as earlier versions left them, made with the program of that time and never changed.

/** A server on a copy of what that version left in the data folder. */
async function serverOn(version: number) {
  const folder = await testFolder();
  const packed = await readFile(new URL(`./fixtures/version-${version}.sqlite.zst`, import.meta.url));
  await writeFile(join(folder, DATABASE_FILE), zstdDecompressSync(packed));
  const storage = await openSqliteStorage(folder);
  onTestFinished(() => storage.close());
  const log = new TestLog();
  const rooms = new Rooms({ ...realParts, storage, log, joinCodes: "six-digits" });
  onTestFinished(() => rooms.stop());
  return { storage, rooms, log };
}

/** Of the board in version-1: a map of strengths, compacted once, with a log after it. */
const FIRST = { id: "b--SsD0JuraVDytnTE" as BoardId, secret: "sQRy47sOd4bNnwU8psUggQ" };

async function openFirst() {
  const server = await serverOn(1);
  const opened = await server.rooms.open(FIRST.id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  return { ...server, room: opened.room };
}

test("A board of version 1 opens as it was, is kept a year, and its secrets work", async () => {
  const { room, log } = await openFirst();
  const board = await room.export();
  expect(board.cards.map(({ text }) => text).sort()).toEqual([
    "Buurthuis",
    "Soep koken",
    "Speeltuin",
    "Verhalen 😀 vertellen",
  ]);
  expect(board.connections.map(({ word }) => word)).toEqual(["kent", "kent"]);
  expect(board.keepDays).toBe(365);
  expect(room.authenticate(FIRST.secret)?.role).toBe("facilitator");
  expect(log.lines.filter((line) => line.startsWith("error"))).toEqual([]);
});

test("What lay in the wastebasket of version 1, its snapshots and its blobs are there", async () => {
  const { room, storage } = await openFirst();
  const snapshots = await room.snapshots();
  expect(snapshots.map(({ name, cards }) => `${name}: ${cards}`)).toEqual([
    "Met Soep koken: 2",
    "Met Verhalen 😀 vertellen: 4",
  ]);
  for (const { id, cards } of snapshots) expect((await room.snapshotBoard(id))?.cards).toHaveLength(cards);
  expect(await storage.getBlob(FIRST.id, "plein.jpg")).toEqual(new Uint8Array([1, 2, 3]));
  const removed = (await storage.history(FIRST.id)).filter(({ what }) => what === "removed");
  expect(removed).toHaveLength(2);
});

test("A board of version 1 can be written on, and is whole after that", async () => {
  const { room, rooms } = await openFirst();
  const leader = room.authenticate(FIRST.secret);
  if (leader === null) throw new Error("The secret does not work");
  const commandId = "00000000-0000-4000-8000-00000000beef" as never;
  await room.submit(leader, commandId, { type: "set-keep-days", days: 90 });
  await rooms.stop();
  const again = await rooms.open(FIRST.id);
  if (again.state !== "open") throw new Error(`The board is ${again.state}`);
  expect(await again.room.export()).toMatchObject({ keepDays: 90, cards: { length: 4 } });
});
