import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, onTestFinished, test } from "vitest";
import { isParticipating, type Participating } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import { Rooms } from "../rooms/Rooms.ts";
import { realParts } from "../rooms/realParts.ts";
import { TestLog } from "../rooms/testing/TestLog.ts";
import { addCard, freshCommandId } from "../rooms/testing/TestPhone.ts";
import { testFolder } from "../storage/contract/StoreUnderTest.ts";
import { DATABASE_FILE, openSqliteStorage } from "../storage/sqlite/SqliteStorage.ts";
import { restoreBackup } from "./restoreBackup.ts";

const log = new TestLog();

async function serverIn(folder: string) {
  const storage = await openSqliteStorage(folder);
  const rooms = new Rooms({ ...realParts, storage, log, joinCodes: "six-digits" });
  const stop = async () => {
    await rooms.stop();
    await storage.close();
  };
  onTestFinished(stop);
  return { storage, rooms, stop };
}

type Server = Awaited<ReturnType<typeof serverIn>>;

async function newBoard({ rooms }: Server, title: string) {
  const made = await rooms.create({ title, activity: "wish-tree" as ActivityId, language: "nl" });
  return { ...made, room: await roomOf(rooms, made.record.id) };
}

async function roomOf(rooms: Rooms, id: Parameters<Rooms["open"]>[0]): Promise<Room> {
  const opened = await rooms.open(id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  return opened.room;
}

async function somebody(room: Room, name: string): Promise<Participating> {
  const joined = await room.reception.join({ language: "nl", name });
  const access = joined.ok ? room.authenticate(joined.token) : null;
  if (access === null || access.participantId === null) throw new Error("Joining was refused");
  return { ...access, participantId: access.participantId };
}

async function does(room: Room, who: Participating, command: Command) {
  const answer = await room.submit(who, freshCommandId(), command);
  if (answer.type !== "result") throw new Error(JSON.stringify(answer));
  return answer.result;
}

/** A backup of two boards, from which afterwards a card, a person and a whole board were erased. */
async function evening() {
  const folder = await testFolder();
  const server = await serverIn(folder);
  const board = await newBoard(server, "De Waterkant");
  const other = await newBoard(server, "Het geheime bord");
  const [noor, ravi] = [await somebody(board.room, "Noortje"), await somebody(board.room, "Ravindra")];
  const { cardId } = await does(board.room, noor, addCard("Geheime wens"));
  await does(board.room, ravi, addCard("Wens van een ander"));
  await does(board.room, ravi, addCard("Gewone wens"));
  if (cardId === undefined) throw new Error("No card was made");
  const backups = join(folder, "backups");
  await mkdir(backups);
  await server.storage.backup(join(backups, "monday.sqlite"));
  await does(board.room, noor, { type: "erase-card", cardId });
  await does(board.room, ravi, { type: "erase-me", cards: "keep" });
  await server.rooms.erase(other.record.id);
  return { folder, backups, server, board, other };
}

const SECRETS = ["Geheime wens", "Ravindra", "Het geheime bord"];

test("A backup from before an erase brings nothing back that was erased, and everything else", async () => {
  const { folder, backups, server, board } = await evening();
  const { epoch } = await roomOf(server.rooms, board.record.id);
  await server.stop();
  const restored = await restoreBackup(join(backups, "monday.sqlite"), folder, { ...realParts, log });
  expect(restored).toEqual({ boards: 1, leftOut: 1, unreadable: [] });

  const after = await serverIn(folder);
  expect((await after.rooms.list()).map(({ title }) => title)).toEqual(["De Waterkant"]);
  const room = await roomOf(after.rooms, board.record.id);
  const texts = (await room.export()).cards.map(({ text }) => text).sort();
  expect(texts).toEqual(["Gewone wens", "Wens van een ander"]);
  expect(room.epoch).toBeGreaterThan(epoch);
  expect(room.authenticate(board.facilitatorToken)?.role).toBe("facilitator");
  await after.stop();
  for (const file of await readdir(folder, { withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(folder, file.name));
    expect(SECRETS.filter((secret) => bytes.includes(secret))).toEqual([]);
  }
});

test("What was written in silence and erased does not come back; what others wrote is still in silence, and whose", async () => {
  const folder = await testFolder();
  const server = await serverIn(folder);
  const { record, room, facilitatorToken } = await newBoard(server, "De Waterkant");
  const leader = room.authenticate(facilitatorToken);
  if (leader === null || !isParticipating(leader)) throw new Error("The link opens nothing");
  const { steps } = await room.export();
  const { id: stepId, ...values } = steps[0] ?? newStep("none");
  await does(room, leader, { type: "change-step", stepId, step: { ...values, writing: "silent" } });
  const [noor, ravi] = [await somebody(room, "Noor"), await somebody(room, "Ravi")];
  const { cardId } = await does(room, noor, addCard("Geheime wens"));
  await does(room, ravi, addCard("Stille wens"));
  if (cardId === undefined) throw new Error("No card was made");
  const backup = join(await testFolder(), "backup.sqlite");
  await server.storage.backup(backup);
  await does(room, noor, { type: "erase-card", cardId });
  await server.stop();
  await restoreBackup(backup, folder, { ...realParts, log });

  const after = await roomOf((await serverIn(folder)).rooms, record.id);
  expect((await after.view(noor)).own.cards).toEqual([]);
  expect((await after.view(ravi)).own.cards).toMatchObject([{ text: "Stille wens", state: "draft" }]);
  await does(after, leader, { type: "reveal-cards", which: { type: "all" } });
  expect((await after.export()).cards.map(({ text }) => text)).toEqual(["Stille wens"]);
});

test("On another laptop the list beside a later backup does the same", async () => {
  const { backups, server, board } = await evening();
  await server.storage.backup(join(backups, "tuesday.sqlite"));
  await server.stop();
  const elsewhere = join(await testFolder(), "data");
  await restoreBackup(join(backups, "monday.sqlite"), elsewhere, { ...realParts, log });
  const after = await serverIn(elsewhere);
  const room = await roomOf(after.rooms, board.record.id);
  expect((await room.export()).cards).toHaveLength(2);
  expect(await after.rooms.list()).toHaveLength(1);
});

test("A page with a copy from after the backup does not go on with it: the epoch is another", async () => {
  const folder = await testFolder();
  const server = await serverIn(folder);
  const board = await newBoard(server, "De Waterkant");
  const { epoch } = board.room;
  const backup = join(await testFolder(), "backup.sqlite");
  await server.storage.backup(backup);
  await server.stop();
  await restoreBackup(backup, folder, { ...realParts, log });
  const after = await serverIn(folder);
  expect((await roomOf(after.rooms, board.record.id)).epoch).toBeGreaterThan(epoch);
});

test("What is no backup is refused, and what was there stays", async () => {
  const { folder, server, board } = await evening();
  await server.stop();
  const nonsense = join(await testFolder(), "holiday.jpg");
  await writeFile(nonsense, "not a database at all, but long enough to be read as one".repeat(50));
  await expect(restoreBackup(nonsense, folder, { ...realParts, log })).rejects.toMatchObject({
    code: "not-writable",
  });
  const after = await serverIn(folder);
  expect((await (await roomOf(after.rooms, board.record.id)).export()).cards).toHaveLength(2);
  expect((await readdir(folder)).filter((name) => name.startsWith("restoring"))).toEqual([]);
});

test("The log of a database that was moved away, left by a server that was killed, says nothing about the backup", async () => {
  const folder = await testFolder();
  const server = await serverIn(folder);
  const { record, room } = await newBoard(server, "De Waterkant");
  const noor = await somebody(room, "Noor");
  await does(room, noor, addCard("Een bankje"));
  const backup = join(await testFolder(), "backup.sqlite");
  await server.storage.backup(backup);
  for (let n = 0; n < 4; n++) await does(room, noor, addCard(`Wens ${n}`));
  const walFile = `${DATABASE_FILE}-wal`;
  const moved = await testFolder();
  await copyFile(join(folder, walFile), join(moved, walFile)); // as it lies there while the server runs
  await restoreBackup(backup, moved, { ...realParts, log });
  const restored = await roomOf((await serverIn(moved)).rooms, record.id);
  expect((await restored.export()).cards.map(({ text }) => text)).toEqual(["Een bankje"]);
});

test("What was left behind when the plug was pulled goes with the next one that is put back", async () => {
  const { folder, backups, server } = await evening();
  await server.stop();
  await mkdir(join(folder, "restoring-a1b2c3"));
  await copyFile(join(backups, "monday.sqlite"), join(folder, "restoring-a1b2c3", DATABASE_FILE));
  await restoreBackup(join(backups, "monday.sqlite"), folder, { ...realParts, log });
  expect((await readdir(folder)).filter((name) => name.startsWith("restoring"))).toEqual([]);
});

test("Photos come back with a backup, but for one that was erased since, also where a saved moment shows it", async () => {
  const folder = await testFolder();
  const server = await serverIn(folder);
  const activity = "asset-map" as ActivityId;
  const { record, facilitatorToken } = await server.rooms.create({
    title: "Kaart",
    activity,
    language: "nl",
  });
  const room = await roomOf(server.rooms, record.id);
  const leader = room.authenticate(facilitatorToken);
  if (leader === null || !isParticipating(leader)) throw new Error("The link opens nothing");
  const keep = async (words: string) => {
    const kept = await room.photos.keep(
      { bytes: Buffer.from(words), small: Buffer.from(words), width: 40, height: 30 },
      leader,
    );
    if (!kept.ok) throw new Error(kept.refusal);
    await does(room, leader, { type: "set-picture", picture: kept.photo.name });
    await does(room, leader, { type: "save-snapshot", name: "Een avond" });
    return kept.photo.name;
  };
  const [secret, plan] = [await keep("Een geheime foto"), await keep("De plattegrond")];
  const backup = join(await testFolder(), "backup.sqlite");
  await server.storage.backup(backup);
  await does(room, leader, { type: "erase-photo", photo: secret });
  await server.stop();
  await restoreBackup(backup, folder, { ...realParts, log });

  const after = await serverIn(folder);
  const restored = await roomOf(after.rooms, record.id);
  expect(Buffer.from((await restored.photos.read(leader, plan)) ?? []).toString()).toBe("De plattegrond");
  expect((await restored.export()).picture).toEqual({ photo: plan, width: 40, height: 30 });
  expect(await restored.photos.read(leader, secret)).toBe(null);
  const moments = await restored.past.snapshots();
  const boards = await Promise.all(moments.map(({ id }) => restored.past.snapshotBoard(id)));
  expect(boards.map((board) => board?.picture?.photo ?? null)).toEqual([null, plan]);
  await after.stop();
  for (const file of await readdir(folder, { withFileTypes: true })) {
    if (file.isFile())
      expect((await readFile(join(folder, file.name))).includes("Een geheime foto")).toBe(false);
  }
});
