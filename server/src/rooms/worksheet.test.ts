import type { SheetFieldId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { encodeMessage } from "@buurtbord/shared/protocol/codec.ts";
import { expect, test } from "vitest";
import { restoreDocument } from "./board/restoreDocuments.ts";
import { TestPage } from "./testing/TestPage.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const RESIDENT = "resident" as SheetFieldId;

async function sheetOnDisk({ room }: TestRoom, field = RESIDENT): Promise<string | undefined> {
  return (await room.export()).worksheet[field];
}

/** What a saved moment says of a question. */
async function sheetThen({ server, created }: TestRoom, id: SnapshotId): Promise<string | undefined> {
  const state = await server.storage.snapshotState(created.record.id, id);
  if (state === null) throw new Error("No such moment");
  return readBoard(restoreDocument(state, [])).board.worksheet.get(RESIDENT);
}

test("a table begins with a blank worksheet, on which the laptop and the phones write at once", async () => {
  const room = await new TestServer().startTable();
  const [laptop, noor, sam] = [await room.facilitator(), await room.phone("Noor"), await room.phone("Sam")];
  expect([laptop.sheet("resident"), noor.sheet("resident")]).toEqual(["", ""]);
  laptop.writeSheet("resident", "", "Koffie zetten");
  await room.moment();
  laptop.writeSheet("resident", "Koffie zetten", "Koffie en thee zetten");
  noor.writeSheet("resident", "Koffie zetten\nDe hal versieren");
  sam.writeSheet("resident", "★ Koffie zetten");
  await room.moment();
  const said = "★ Koffie en thee zetten\nDe hal versieren";
  expect([laptop.sheet("resident"), noor.sheet("resident"), sam.sheet("resident")]).toEqual([
    said,
    said,
    said,
  ]);
  expect(await sheetOnDisk(room)).toBe(said);
});

test("a laptop that was away a moment loses nothing, and takes nothing from others", async () => {
  const room = await new TestServer().startTable();
  const [before, noor] = [await room.facilitator(), await room.phone()];
  before.writeSheet("resident", "", "Koffie");
  await room.moment();
  before.leave();
  before.writeSheet("resident", "Koffie", "Koffie zetten");
  noor.writeSheet("resident", "Verse Koffie");
  await room.moment();
  const back = new TestPage(room.room, room.leader, { doc: before.doc });
  await room.moment();
  expect(back.socket.isOpen).toBe(true);
  expect([back.sheet("resident"), noor.sheet("resident")]).toEqual([
    "Verse Koffie zetten",
    "Verse Koffie zetten",
  ]);
});

test("what a phone wrote comes once, however often it is sent, and is still there when the server was killed", async () => {
  const server = new TestServer();
  const room = await server.startTable();
  const noor = await room.phone();
  const id = noor.writeSheet("resident", "Koffie", "");
  noor.send({ type: "edit-sheet", field: RESIDENT, before: "", after: "Koffie" }, id);
  await room.moment();
  const again = await server.kill().enter(room.created);
  expect(await sheetOnDisk(again)).toBe("Koffie");
});

test("a phone is told of the fields that say something else, and other boards of none", async () => {
  const room = await new TestServer().startTable();
  const noor = await room.phone();
  await room.lead({ type: "edit-sheet", field: "have" as SheetFieldId, before: "", after: "Een schuur" });
  const changes = noor.messages.filter((message) => message.type === "changes").at(-1);
  expect(changes?.shared.worksheet).toEqual({ have: "Een schuur" });
  const elsewhere = await new TestServer().start("pitch-evening");
  expect((await elsewhere.phone()).shared).not.toHaveProperty("worksheet");
});

test("phones at a table hear that somebody else is writing, and how many, not who; in the hall nobody does", async () => {
  const room = await new TestServer().startTable();
  const [noor, sam] = [await room.phone("Noor"), await room.phone("Sam")];
  sam.socket.say(encodeMessage({ type: "doing", doing: "writing" }));
  await room.moment();
  const heard = noor.messages.filter((message) => message.type === "presence").at(-1);
  expect(heard?.presence).toMatchObject({ here: 2, writing: 1 });
  const hall = await new TestServer().start("pitch-evening");
  const types = (await hall.phone()).messages.map(({ type }) => type);
  expect(types).not.toContain("presence");
});

test("the longest text in the longest letters goes to and fro", async () => {
  const room = await new TestServer().startTable();
  const noor = await room.phone();
  const long = "ﷺ".repeat(LIMITS.sheetTextCodePoints);
  noor.writeSheet("resident", long);
  await room.moment();
  const id = noor.writeSheet("resident", `★${long.slice(1)}`);
  await room.moment();
  expect(noor.answers.get(id)).toEqual({ type: "result", result: {} });
  expect(noor.sheet("resident")?.startsWith("★")).toBe(true);
});

test("what is erased from a worksheet is on no disk any more, not in a saved moment either; what is written later stays", async () => {
  const room = await new TestServer().startTable();
  const noor = await room.phone();
  noor.writeSheet("resident", "Buurman Jan is ziek");
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Voor het wissen" });
  await room.lead({ type: "erase-sheet", field: RESIDENT });
  const { storage } = room.server;
  const { id: boardId } = room.created.record;
  const [moment] = await storage.snapshots(boardId);
  if (moment === undefined) throw new Error("A moment was saved");
  expect(await sheetThen(room, moment.id)).toBe("");
  const loading = await storage.load(boardId);
  const disk = loading.state === "loaded" ? loading.board : null;
  for (const bytes of [disk?.document, ...(disk?.documentUpdates ?? [])]) {
    expect(Buffer.from(bytes ?? []).toString("latin1")).not.toContain("Jan");
  }
  expect([...(await storage.erasedIds())]).toEqual([expect.stringContaining(`sheet.${boardId}.resident.`)]);

  const laptop = await room.facilitator();
  laptop.writeSheet("resident", "", "Koffie zetten");
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Daarna" });
  await room.lead({ type: "erase-sheet", field: "ask" as SheetFieldId });
  const later = (await storage.snapshots(boardId)).find(({ name }) => name === "Daarna");
  expect(await sheetOnDisk(room)).toBe("Koffie zetten");
  expect(later && (await sheetThen(room, later.id))).toBe("Koffie zetten");
});
