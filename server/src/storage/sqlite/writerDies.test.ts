import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { threads } from "../../programs/testing/NotedWorker.ts";
import { isParticipating } from "../../rooms/Access.ts";
import { Rooms } from "../../rooms/Rooms.ts";
import { realParts } from "../../rooms/realParts.ts";
import { addWish } from "../../testServer.ts";
import { loadedBoard, testFolder } from "../contract/StoreUnderTest.ts";
import { boardId, sampleBatch, sampleFirst, sampleRecord } from "../contract/sampleBoards.ts";
import { DATABASE_FILE, openSqliteStorage, type SqliteStorage } from "./SqliteStorage.ts";

vi.mock("node:worker_threads", async (original) => {
  const { NotedWorker } = await import("../../programs/testing/NotedWorker.ts");
  return { ...(await original<object>()), Worker: NotedWorker };
});

let folder: string;
let storage: SqliteStorage;
let deaths: unknown[];

beforeEach(async () => {
  threads.length = 0;
  deaths = [];
  folder = await testFolder();
  storage = await openSqliteStorage(folder, (error) => deaths.push(error));
  onTestFinished(() => storage.close());
  await storage.create(sampleRecord(1), sampleFirst(1));
});

/** It stumbles over a message that makes no sense: an exception that nobody catches. */
function stumble(): void {
  threads.at(-1)?.postMessage({ do: "nonsense" });
}

async function kill(): Promise<void> {
  await threads.at(-1)?.terminate();
}

test.each([
  ["was killed", kill],
  ["stumbled", stumble],
])(
  "a writer that %s is replaced: what was under way is not saved, what comes after it is",
  async (_how, die) => {
    await storage.append(sampleBatch(1, 1));
    const died = die();
    const underWay = storage.append(sampleBatch(1, 2));
    await expect(underWay).rejects.toMatchObject({ name: "StorageError", code: "not-saved" });
    await died;
    expect((await loadedBoard(storage, boardId(1))).seq).toBe(1);
    await storage.append(sampleBatch(1, 2));
    expect((await loadedBoard(storage, boardId(1))).seq).toBe(2);
    expect(storage.stats().batches).toBe(2);
    expect(deaths).toMatchObject([{ code: "not-saved" }]);
    expect(threads).toHaveLength(2);
  },
);

test("it may die again and again", async () => {
  for (let seq = 1; seq <= 3; seq += 1) {
    await kill();
    await storage.probe();
    await storage.append(sampleBatch(1, seq));
  }
  expect((await loadedBoard(storage, boardId(1))).seq).toBe(3);
  expect(deaths).toHaveLength(3);
});

test("where none can start, everything is not saved, until one can", async () => {
  const file = join(folder, DATABASE_FILE);
  await storage.append(sampleBatch(1, 1));
  await kill();
  await Promise.allSettled([storage.probe()]);
  await rename(file, `${file}.away`);
  await writeFile(file, "no database".repeat(1_000));
  await kill();
  await expect(storage.append(sampleBatch(1, 2))).rejects.toMatchObject({ code: "not-saved" });
  await expect(storage.load(boardId(1))).rejects.toMatchObject({ code: "not-saved" });
  await rename(`${file}.away`, file);
  await vi.waitFor(() => storage.probe(), { timeout: 10_000 });
  expect((await loadedBoard(storage, boardId(1))).seq).toBe(1);
});

test("a store that is closed while its writer is dead starts no other, and lets go of the file", async () => {
  await kill();
  await storage.close();
  const count = threads.length;
  await after(500);
  expect(threads).toHaveLength(count);
  await expect(storage.probe()).rejects.toMatchObject({ code: "closed" });
  expect(existsSync(join(folder, `${DATABASE_FILE}-wal`))).toBe(false);
});

test("a room whose writer dies says so, cannot be written to, and recovers by itself", async () => {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const rooms = new Rooms({ ...realParts, storage, log, joinCodes: "six-digits" });
  onTestFinished(() => rooms.stop());
  const { record } = await rooms.create({
    title: "De Waterkant",
    activity: "wish-tree" as ActivityId,
    language: "nl",
  });
  const opened = await rooms.open(record.id);
  if (opened.state !== "open") throw new Error("the board is not there");
  const { room } = opened;
  const joined = await room.reception.join({ language: "nl", name: null });
  const access = joined.ok ? room.authenticate(joined.token) : null;
  if (access === null || !isParticipating(access)) throw new Error("nobody came in");
  const id = "7a1e0000-0000-4000-8000-000000000001" as Parameters<typeof room.submit>[1];
  const wish = addWish("Een bankje") as Parameters<typeof room.submit>[2];

  stumble();
  expect(await room.submit(access, id, wish)).toEqual({ type: "not-saved" });
  expect(room.isWritable).toBe(false);
  expect(log.error).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(room.isWritable).toBe(true), { timeout: 10_000 });
  expect(await room.submit(access, id, wish)).toMatchObject({ type: "result" });
  expect((await room.export()).cards.map(({ text }) => text)).toEqual(["Een bankje"]);
});
