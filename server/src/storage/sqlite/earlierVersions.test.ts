import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type {
  ActivityId,
  BoardId,
  CardId,
  CardKindId,
  CommandId,
  GroupId,
} from "@buurtbord/shared/board/ids.ts";
import { expect, onTestFinished, test } from "vitest";
import { isParticipating } from "../../rooms/Access.ts";
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
  const snapshots = await room.past.snapshots();
  expect(snapshots.map(({ name, cards }) => `${name}: ${cards}`)).toEqual([
    "Met Soep koken: 2",
    "Met Verhalen 😀 vertellen: 4",
  ]);
  for (const { id, cards } of snapshots)
    expect((await room.past.snapshotBoard(id))?.cards).toHaveLength(cards);
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

/** Of the board in version-2: an idea board in the middle of its dots, from before evenings had silence and clocks. */
const SECOND = {
  id: "b-RbNCZBstepMP2_7K" as BoardId,
  secret: "nVnOp_h0PFytCAaaRjVIXA",
  noor: "HRQs8KmNqEp3rAe_PW_nGg",
};

test("A board of version 2 opens in the step that it was in, with a quiet evening round it and its dots in the open", async () => {
  const { rooms, log } = await serverOn(2);
  const opened = await rooms.open(SECOND.id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  const { room } = opened;
  const noor = room.authenticate(SECOND.noor);
  if (noor === null || !isParticipating(noor)) throw new Error("The token does not work");
  const { shared, own } = await room.view(noor);
  expect(shared.now).toEqual({
    silent: false,
    hiddenDots: false,
    phones: "open",
    spotlight: null,
    part: null,
    drafts: 0,
  });
  expect(shared.step).toMatchObject({
    id: "dots",
    template: "dots",
    tally: "open",
    approval: "off",
    wall: "board",
  });
  expect(shared.cards.map(({ text, votes }) => `${text}: ${votes}`).sort()).toEqual([
    "Een gereedschapsschuur: 0",
    "Samen soep koken: 1",
  ]);
  expect(own.cards).toMatchObject([{ text: "Samen soep koken", state: "shown" }]);
  const [snapshot] = await room.past.snapshots();
  expect((await room.past.snapshotBoard(snapshot?.id ?? failed()))?.cards).toHaveLength(3);
  expect(log.lines.filter((line) => line.startsWith("error"))).toEqual([]);
});

test("What somebody took down themselves in version 2 comes back by their own hand, and an evening in silence can begin", async () => {
  const { rooms } = await serverOn(2);
  const opened = await rooms.open(SECOND.id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  const { room } = opened;
  const [leader, noor] = [room.authenticate(SECOND.secret), room.authenticate(SECOND.noor)];
  if (leader === null || noor === null) throw new Error("The secrets do not work");
  const gone = "c-K5QixVcp9zciaPJ4" as CardId;
  const back = await room.submit(noor, commandId(1), { type: "restore-card", cardId: gone });
  expect(back.type).toBe("result");
  const { steps } = await room.export();
  expect(steps.map(({ template }) => template)).toEqual(["ideas", "dots", "join", "miss"]);
  const { id: _, ...ideas } = steps[0] ?? failed();
  const silent = { ...ideas, writing: "silent" } as const;
  const added = await room.submit(leader, commandId(2), { type: "add-step", after: null, step: silent });
  if (added.type !== "result" || added.result.stepId === undefined) throw new Error("No step was made");
  await room.submit(leader, commandId(3), { type: "set-step", stepId: added.result.stepId });
  const card = { kind: "idea" as CardKindId, text: "Stil", field: null };
  await room.submit(noor, commandId(4), { type: "add-card", card });
  await rooms.stop();
  const again = await rooms.open(SECOND.id);
  if (again.state !== "open" || !isParticipating(noor)) throw new Error("It does not open again");
  expect((await again.room.view(noor)).own.cards[0]).toMatchObject({ text: "Stil", state: "draft" });
  expect((await again.room.export()).cards.map(({ text }) => text)).not.toContain("Stil");
});

/** Of the board in version-3: an idea board with two whole snapshots, from before any was saved by itself. */
const THIRD = { id: "b-zeqxr2WO65iiLvC4" as BoardId, secret: "nFKKjlbbyS0UjdpU-lawaA" };

test("The snapshots of version 3 are of people's hands and whole; the next one is kept as what changed since", async () => {
  const { rooms, storage } = await serverOn(3);
  const opened = await rooms.open(THIRD.id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  const { room } = opened;
  const leader = room.authenticate(THIRD.secret);
  if (leader === null) throw new Error("The secret does not work");
  const told = async () =>
    (await room.past.snapshots()).map(({ name, by, cards, hasGap }) => ({ name, by, cards, hasGap }));
  const before = [
    { name: "Eerste avond", by: "hand", cards: 1, hasGap: false },
    { name: "Na de stippen", by: "hand", cards: 2, hasGap: false },
  ];
  expect(await told()).toEqual(before);
  const [first, next] = (await room.export()).steps;
  // What came after its last moment, nobody knows of.
  await room.submit(leader, commandId(5), { type: "set-step", stepId: first?.id ?? failed() });
  expect(await told()).toEqual(before);
  const card = { kind: "idea" as CardKindId, text: "Zaaien", field: null };
  await room.submit(leader, commandId(6), { type: "add-card", card });
  await room.submit(leader, commandId(7), { type: "set-step", stepId: next?.id ?? failed() });
  expect(await told()).toEqual([...before, { name: "Na: Ideeën", by: "step", cards: 2, hasGap: false }]);
  for (const { id, cards } of await storage.snapshots(THIRD.id)) {
    expect((await room.past.snapshotBoard(id))?.cards).toHaveLength(cards);
  }
});

const PITCH_EVENING = "pitch-evening" as ActivityId;

/** Of the board in version-4: ideas on the shelf of a buurt, from before groups had tables. */
const FOURTH = { id: "b-_6jm7Wd0Kl4O938V" as BoardId, secret: "f73uIvPzEWs5i6Q581VaeQ" };

test("A board of version 4 is a board by itself on its shelf, and a board may be the table of a group of it", async () => {
  const { rooms, storage } = await serverOn(4);
  expect(await storage.find(FOURTH.id)).toMatchObject({ buurt: "n-waterkant", tableOf: null });
  const opened = await rooms.open(FOURTH.id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  expect(opened.room.authenticate(FOURTH.secret)?.role).toBe("facilitator");
  expect((await opened.room.export()).cards).toMatchObject([{ kind: "idea", text: "Een pluktuin" }]);
  const tableOf = { evening: FOURTH.id, group: "g-kikker" as GroupId };
  const { record } = await rooms.create({
    title: "Een pluktuin",
    activity: PITCH_EVENING,
    language: "nl",
    tableOf,
  });
  expect(await storage.tablesOf(FOURTH.id)).toEqual([record]);
});

function commandId(n: number): CommandId {
  return `00000000-0000-4000-8000-00000000be0${n}` as CommandId;
}

function failed(): never {
  throw new Error("It is not there");
}
