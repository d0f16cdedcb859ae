import { Buffer } from "node:buffer";
import { expect, test, vi } from "vitest";
import { StorageError } from "../storage/BoardStorage.ts";
import { addWish, bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

vi.setConfig({ testTimeout: 60_000 }); // files are read in a program of their own

/** An evening on which Noor and Sam hang wishes, and a moment is saved. */
async function evening() {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board, { name: "Noor" });
  const sam = await server.join(board, { name: "Sam" });
  const { cardId } = await server.make(board, noor, addWish("Geheime wens"));
  await server.make(board, sam, addWish("Gewone wens"));
  const saved = await server.make(board, board.facilitatorToken, { type: "save-snapshot", name: "Eerste" });
  return { server, board, noor, sam, cardId, snapshotId: saved.snapshotId };
}

async function copyOf(server: TestServer, board: MadeBoard, snapshotId?: string): Promise<MadeBoard> {
  const path = `/api/boards/${board.id}/snapshots`;
  const listed = await bodyOf<{ snapshots: { id: string }[] }>(
    await server.get(path, board.facilitatorToken),
  );
  const id = snapshotId ?? listed.snapshots[0]?.id;
  return bodyOf<MadeBoard>(await server.post(`${path}/${id}/restore`, {}, board.facilitatorToken));
}

async function fileOf(server: TestServer, board: MadeBoard): Promise<MadeBoard> {
  const zip = await server.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
  return bodyOf<MadeBoard>(
    await server.upload("/api/boards/import", new Uint8Array(await zip.arrayBuffer())),
  );
}

/** All that the disk holds of a board, unpacked. */
async function disk({ storage }: TestServer, { id }: MadeBoard): Promise<string> {
  const boardId = id as Parameters<typeof storage.load>[0];
  const loading = await storage.load(boardId);
  if (loading.state !== "loaded") throw new Error(`The board is ${loading.state}`);
  const { document, documentUpdates, backstage, backstageUpdates, ledger, snapshots } = loading.board;
  const states = await Promise.all(snapshots.map((each) => storage.snapshotState(boardId, each.id)));
  const bytes = [document, ...documentUpdates, backstage, ...backstageUpdates, ...states];
  return [...bytes.map((each) => Buffer.from(each ?? []).toString("latin1")), JSON.stringify(ledger)].join();
}

async function epochOf(server: TestServer, { id }: MadeBoard): Promise<number> {
  const loading = await server.storage.load(id as Parameters<typeof server.storage.load>[0]);
  return loading.state === "loaded" ? loading.board.epoch : 0;
}

test("who erases their card on the old board has erased it on its copies, and on a copy of a copy", async () => {
  const { server, board, noor, cardId } = await evening();
  const copy = await copyOf(server, board);
  const copies = [copy, await copyOf(server, copy), await copyOf(server, board)];
  for (const each of copies) expect(await disk(server, each)).toContain("Geheime wens");
  await server.make(board, noor, { type: "erase-card", cardId });
  await server.rooms.kin.carryOn();
  for (const each of [board, ...copies]) {
    expect(await disk(server, each)).not.toContain("Geheime wens");
    expect(await disk(server, each)).toContain("Gewone wens");
  }
  expect((await server.exported(copy)).cards.map(({ text }) => text)).toEqual(["Gewone wens"]);
});

test("what is erased on a copy is erased on the old board, and in its moments", async () => {
  const { server, board, cardId } = await evening();
  const copy = await copyOf(server, board);
  await server.make(copy, copy.facilitatorToken, { type: "erase-card", cardId });
  await server.rooms.kin.carryOn();
  expect(await disk(server, board)).not.toContain("Geheime wens");
  const { snapshots } = await server.exported(board);
  expect(snapshots).toMatchObject([{ name: "Eerste", cards: 1, hasGap: true }]);
});

test("who leaves for good leaves the copies too, also when the old board is gone", async () => {
  const { server, board, noor } = await evening();
  const [one, other] = [await copyOf(server, board), await copyOf(server, board)];
  await server.delete(`/api/boards/${board.id}`, board.facilitatorToken);
  await server.make(one, noor, { type: "erase-me", cards: "erase" });
  await server.rooms.kin.carryOn();
  for (const each of [one, other]) {
    expect(await disk(server, each)).not.toContain("Geheime wens");
    expect(await disk(server, each)).not.toContain("Noor");
    expect((await server.get(`/api/boards/${each.id}/view`, noor)).status).toBe(401);
  }
});

test("it goes from a board that came out of the file too, where only a moment holds it", async () => {
  const { server, board, noor, cardId } = await evening();
  await server.make(board, board.facilitatorToken, { type: "remove-card", cardId });
  const brought = await fileOf(server, board);
  const again = await fileOf(server, brought);
  for (const each of [brought, again]) expect(await disk(server, each)).toContain("Geheime wens");
  await server.make(board, noor, { type: "erase-card", cardId });
  await server.rooms.kin.carryOn();
  for (const each of [brought, again]) {
    expect(await disk(server, each)).not.toContain("Geheime wens");
    expect((await server.exported(each)).snapshots).toMatchObject([{ name: "Eerste", hasGap: true }]);
  }
});

test("names of who left go from a board that came out of the file, and their words stay", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pas-op-de-plaats" });
  const leader = board.facilitatorToken;
  const noor = await server.join(board, { name: "Noor" });
  const card = { kind: "agreement", text: "Het bankje verven", field: null, when: "Zaterdag" };
  const { cardId } = await server.make(board, leader, { type: "add-card", card });
  await server.make(board, leader, { type: "set-step", stepId: "agree" });
  await server.make(board, noor, { type: "join-card", cardId, name: "Noor" });
  const brought = await fileOf(server, board);
  expect(await disk(server, brought)).toContain("Noor");
  await server.make(board, noor, { type: "erase-me", cards: "keep" });
  await server.rooms.kin.carryOn();
  expect(await disk(server, brought)).not.toContain("Noor");
  expect((await server.exported(brought)).cards).toMatchObject([{ text: "Het bankje verven" }]);
});

test("what goes from a board that came out of a file stays where the file was made: a file proves nothing", async () => {
  const { server, board } = await evening();
  const brought = await fileOf(server, board);
  const [card] = (await server.exported(brought)).cards;
  await server.make(brought, brought.facilitatorToken, { type: "erase-card", cardId: card?.id });
  await server.rooms.kin.carryOn();
  expect((await server.exported(board)).cards).toHaveLength(2);
});

test("a copy of which nothing goes is left as it is, and is not kept longer for what does", async () => {
  const { server, board, noor, cardId } = await evening();
  const copy = await copyOf(server, board);
  const [epoch, record] = [await epochOf(server, copy), await server.storage.find(copy.id as never)];
  const later = await server.make(board, noor, addWish("Nieuwe wens"));
  server.passes(1_000);
  await server.make(board, noor, { type: "erase-card", cardId: later.cardId });
  await server.rooms.kin.carryOn();
  expect(await epochOf(server, copy)).toBe(epoch);
  await server.make(board, noor, { type: "erase-card", cardId });
  await server.rooms.kin.carryOn();
  expect(await epochOf(server, copy)).toBeGreaterThan(epoch);
  expect((await server.storage.find(copy.id as never))?.lastActivityAt).toBe(record?.lastActivityAt);
});

test("a server that ended in between carries on when it starts again", async () => {
  const { server, board, noor, cardId } = await evening();
  const copy = await copyOf(server, board);
  await server.make(board, noor, { type: "erase-card", cardId });
  server.storage.failWrites(new StorageError("not-saved", "The plug is pulled."));
  await server.rooms.kin.carryOn();
  const storage = await server.storage.reopen();
  const next = new TestServer({ storage });
  expect(await disk(next, copy)).toContain("Geheime wens");
  await next.rooms.kin.carryOn();
  expect(await disk(next, copy)).not.toContain("Geheime wens");
  expect(await storage.kinErasures()).toEqual([]);
});
