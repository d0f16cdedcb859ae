import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { expect, test } from "vitest";
import { notedAsErased } from "../rooms/erase/erasableIds.ts";
import { type Rewrite, StorageError } from "../storage/BoardStorage.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";
import {
  boardAt,
  laptopAt,
  type OpenTable,
  openTables,
  seatedEvening,
  seatOf,
} from "./testing/seatedEvening.ts";

/** An evening with two pitches and four people, two round each. */
async function evening(server = new TestServer()) {
  const { hall: board, lead, people } = await seatedEvening(server, ["Noor", "Samir", "Anna", "Piet"]);
  return { server, board, lead, people };
}

/** Follows no batch of any board: all that stays of it is the list. */
function nothingBut(erased: readonly string[]): Rewrite {
  const bytes = new Uint8Array(0);
  return {
    boardId: "b-nowhere" as BoardId,
    ...{
      seq: 99,
      at: 0,
      epoch: 0,
      document: bytes,
      backstage: bytes,
      ledger: [],
      history: [],
      snapshots: [],
    },
    ...{ removedSnapshots: [], isChanged: false, erased, removedBlobs: [], previousState: "kept" },
  };
}

const idea = { type: "add-card", card: { kind: "idea", text: "Bessen planten", field: null } };

test("Each group gets a table with its pitch, its worksheet and one step, and a link for the laptop on it", async () => {
  const { server, board } = await evening();
  const tables = await openTables(server, board);
  expect(tables).toHaveLength(2);
  const exported = await server.exported(board);
  expect(exported.groups.map(({ table }) => table)).toEqual(tables.map(({ boardId }) => boardId));
  for (const table of tables) {
    const own = await server.exported({ ...boardAt(table), facilitatorToken: board.facilitatorToken });
    expect(own.tableOf).toEqual({ evening: board.id, group: table.group });
    expect(own.steps.map(({ template }) => template)).toEqual(["work"]);
    const pitch = exported.groups.find(({ id }) => id === table.group)?.pitch;
    const words = exported.cards.find(({ id }) => id === pitch)?.text;
    expect(own.cards).toMatchObject([{ id: pitch, text: words, votes: 0, joined: 0 }]);
    expect(own.title).toMatch(/^Tafel: \p{L}+ \p{L}+$/u);
    const secret = laptopAt(table);
    expect((await server.command(boardAt(table), secret, idea)).status).toBe(200);
  }
});

test("Asking again makes nothing twice, and tells no secret twice", async () => {
  const { server, board } = await evening();
  const [first, again] = [await openTables(server, board), await openTables(server, board)];
  expect(again).toEqual(first.map((table) => ({ ...table, tableUrl: null })));
  const [one, other] = await Promise.all([openTables(server, board), openTables(server, board)]);
  expect(one).toEqual(other);
});

test("What was broken off half-way is mended by asking again", async () => {
  const { server, board } = await evening();
  const [first] = await openTables(server, board);
  // The server died between making the one table and making the other, and before the evening knew of either.
  const [, second] = (await server.exported(board)).groups;
  await server.rooms.erase(second?.table as never);
  const id = (await server.storage.find(board.id as never))?.id;
  const opened = await server.rooms.open(id as never);
  if (opened.state !== "open") throw new Error(opened.state);
  await opened.room.table.know(new Map());
  expect((await server.exported(board)).groups.map(({ table }) => table)).toEqual([null, null]);
  const mended = await openTables(server, board);
  expect(mended[0]).toEqual({ ...first, tableUrl: null });
  expect(mended[1]?.tableUrl).not.toBe(null);
  expect((await server.exported(board)).groups.map(({ table }) => table)).toEqual(
    mended.map(({ boardId }) => boardId),
  );
});

test("Where saving fails nobody is told that there are tables, and afterwards it works", async () => {
  const { server, board } = await evening();
  server.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  const answer = await server.post(`/api/boards/${board.id}/tables`, {}, board.facilitatorToken);
  expect(answer.status).toBe(503);
  server.storage.failWrites(null);
  await expect.poll(async () => (await server.get("/healthz")).status).toBe(200);
  await expect
    .poll(
      async () => (await server.post(`/api/boards/${board.id}/tables`, {}, board.facilitatorToken)).status,
    )
    .toBe(201);
});

test("Only whoever leads opens tables, and only of groups", async () => {
  const { server, board, people } = await evening();
  const path = `/api/boards/${board.id}/tables`;
  expect((await server.post(path, {}, people[0])).status).toBe(403);
  expect((await server.post(path, {}, board.screenToken)).status).toBe(403);
  const wishes = await server.makeBoard();
  const answer = await server.post(`/api/boards/${wishes.id}/tables`, {}, wishes.facilitatorToken);
  expect(await bodyOf(answer)).toMatchObject({ error: "no-groups" });
});

test("A resident comes to the table where they sit, as who they are, and to no other", async () => {
  const { server, board, people } = await evening();
  const tables = await openTables(server, board);
  for (const token of people) {
    const seat = await seatOf(server, board, token);
    for (const table of tables) {
      const answer = await server.command(boardAt(table), token, idea);
      expect(answer.status).toBe(table.group === seat ? 200 : 403);
      if (table.group !== seat) {
        expect(await bodyOf(answer)).toMatchObject({ error: "not-at-table" });
        continue;
      }
      const hall = await server.view(board, token);
      expect((await server.view(boardAt(table), token)).own).toMatchObject({
        participantId: hall.own.participantId,
        cards: [{ text: "Bessen planten" }],
      });
    }
  }
});

test("Whoever is moved comes to the other table at once, and not to the one before; who leaves comes to none", async () => {
  const { server, board, lead, people } = await evening();
  const tables = await openTables(server, board);
  const [noor = ""] = people;
  const { own } = await server.view(board, noor);
  const other = tables.find(({ group }) => group !== own.seat);
  const before = tables.find(({ group }) => group === own.seat);
  if (other === undefined || before === undefined) throw new Error("There are two tables");
  await lead({ type: "seat-participant", participantId: own.participantId, group: other.group });
  expect((await server.command(boardAt(other), noor, idea)).status).toBe(200);
  expect((await server.command(boardAt(before), noor, idea)).status).toBe(403);
  await server.make(board, noor, { type: "erase-me", cards: "keep" });
  expect((await server.command(boardAt(other), noor, idea)).status).toBe(401);
});

test("Whoever leads the evening leads each table, until their link is taken back; its wall and its tablet open none", async () => {
  const { server, board } = await evening();
  const [table] = await openTables(server, board);
  if (table === undefined) throw new Error("There is a table");
  const link = async (role: string) =>
    bodyOf<{ id: string; token: string }>(
      await server.post(`/api/boards/${board.id}/links`, { role }, board.facilitatorToken),
    );
  const helper = await link("co-facilitator");
  expect((await server.command(boardAt(table), helper.token, { type: "close-adding" })).status).toBe(200);
  expect((await server.get(`/api/boards/${table.boardId}/links`, helper.token)).status).toBe(200);
  await server.delete(`/api/boards/${board.id}/links/${helper.id}`, board.facilitatorToken);
  expect((await server.command(boardAt(table), helper.token, { type: "open-adding" })).status).toBe(401);
  for (const role of ["screen", "table", "kiosk"]) {
    const { token } = await link(role);
    expect((await server.get(`/api/boards/${table.boardId}`, token)).status).toBe(403);
  }
  const old = board.facilitatorToken;
  const { links } = await bodyOf<{ links: { id: string; isYours: boolean }[] }>(
    await server.get(`/api/boards/${board.id}/links`, old),
  );
  const own = links.find(({ isYours }) => isYours)?.id ?? "";
  const { token } = await bodyOf<{ token: string }>(
    await server.post(`/api/boards/${board.id}/links/${own}/rotate`, {}, old),
  );
  expect((await server.get(`/api/boards/${table.boardId}`, old)).status).toBe(401);
  expect((await server.get(`/api/boards/${table.boardId}`, token)).status).toBe(200);
});

test("A table knows no secret of its evening", async () => {
  const { server, board, people } = await evening();
  const tables = await openTables(server, board);
  for (const token of people) for (const table of tables) await server.command(boardAt(table), token, idea);
  for (const { boardId } of tables) {
    const loaded = await server.storage.load(boardId as never);
    if (loaded.state !== "loaded") throw new Error(loaded.state);
    const tokens = loaded.board.ledger.filter(({ entry }) => entry === "token");
    expect(tokens).toMatchObject([{ role: "table" }]);
  }
});

test("With the evening its tables go, and with a table only itself", async () => {
  const { server, board } = await evening();
  const [one, other] = await openTables(server, board);
  await server.delete(`/api/boards/${one?.boardId}`, board.facilitatorToken);
  expect(await server.storage.find(one?.boardId as never)).toBe(null);
  expect(await server.storage.find(other?.boardId as never)).not.toBe(null);
  await server.delete(`/api/boards/${board.id}`, board.facilitatorToken);
  expect(await server.storage.list()).toEqual([]);
});

test("What is said to all tables is heard at each, also at one that opens later, until the next step", async () => {
  const { server, board, lead } = await evening();
  const [table] = await openTables(server, board);
  const word = async () => {
    const own = { ...boardAt(table as OpenTable), facilitatorToken: board.facilitatorToken };
    const opened = await server.rooms.open(own.id as never);
    return opened.state === "open" ? opened.room.look(({ board: now }) => now.meeting.word) : null;
  };
  await lead({ type: "say-word", word: " Nog vijf  minuten " });
  await expect.poll(word).toBe("Nog vijf minuten");
  const tooLong = await server.command(board, board.facilitatorToken, {
    type: "say-word",
    word: "x".repeat(81),
  });
  expect(tooLong.status).toBe(422);
  await lead({ type: "set-step", stepId: "harvest" });
  await expect.poll(word).toBe(null);
});

test("Whoever leads sees at a glance how far each table is, who asks for help, and where cards lie; the same is told once", async () => {
  const { server, board, people } = await evening();
  const [table] = await openTables(server, board);
  if (table === undefined) throw new Error("There is a table");
  const path = `/api/boards/${board.id}/tables`;
  const look = async (tag?: string) =>
    server.app.request(path, {
      headers: {
        host: "localhost",
        authorization: `Bearer ${board.facilitatorToken}`,
        ...(tag && { "if-none-match": tag }),
      },
    });
  const first = await look();
  const tag = first.headers.get("etag") ?? "";
  const { tables } = await bodyOf<{ tables: TableNow[] }>(first);
  expect(tables[0]).toMatchObject({
    boardId: table.boardId,
    filled: 0,
    questions: 8,
    help: false,
    quietMinutes: 0,
  });
  expect(tables[0]?.picture?.cards).toHaveLength(1);
  expect((await look(tag)).status).toBe(304);

  await server.make(boardAt(table), board.facilitatorToken, { type: "ask-help", asks: true });
  await server.make(boardAt(table), board.facilitatorToken, idea);
  await server.make(boardAt(table), board.facilitatorToken, {
    type: "edit-sheet",
    field: "first-step",
    before: "",
    after: "Vrijdag schoffels lenen",
  });
  const later = await bodyOf<{ tables: TableNow[] }>(await look(tag));
  expect(later.tables[0]).toMatchObject({ filled: 1, help: true, picture: { cards: { length: 2 } } });
  expect(later.tables[1]).toEqual(tables[1]);
  expect(JSON.stringify(later)).not.toContain("schoffels");
  for (const token of [people[0], board.screenToken])
    expect((await server.get(path, token)).status).toBe(403);
});

test("What is erased from the evening is erased at its tables: a pitch, and whoever leaves with what they wrote", async () => {
  const { server, board, lead, people } = await evening();
  const tables = await openTables(server, board);
  const [noor = "", samir = ""] = people;
  const at_ = async (token: string) => {
    const seat = await seatOf(server, board, token);
    const table = tables.find(({ group }) => group === seat);
    if (table === undefined) throw new Error("They sit somewhere");
    return { ...boardAt(table), facilitatorToken: board.facilitatorToken };
  };
  const texts = async ({ id }: MadeBoard) => {
    const opened = await server.rooms.open(id as never);
    if (opened.state !== "open") return opened.state;
    return opened.room.look(({ board: now }) => [...now.cards.values()].map(({ text }) => text));
  };
  const [table, other] = [await at_(noor), await at_(samir)];
  await server.make(table, noor, idea);
  await server.make(other, samir, idea);
  const { pitch } = (await server.exported(board)).groups.find((group) => group.table === other.id) ?? {};
  await lead({ type: "erase-card", cardId: pitch });
  await expect.poll(() => texts(other)).toEqual(["Bessen planten"]);
  await server.make(board, noor, { type: "erase-me", cards: "erase" });
  await expect.poll(() => texts(table)).toHaveLength(1);
  await server.make(board, samir, { type: "erase-me", cards: "keep" });
  expect(await texts(other)).toEqual(["Bessen planten"]);
});

test("Who was let in at the door and led elsewhere before they were through it is not at the table", async () => {
  const { server, board, lead, people } = await evening();
  const tables = await openTables(server, board);
  const [noor = ""] = people;
  const { own } = await server.view(board, noor);
  const opened = await server.rooms.open(tables.find(({ group }) => group === own.seat)?.boardId as BoardId);
  if (opened.state !== "open") throw new Error(opened.state);
  const { doors } = server.rooms;
  const [resident, leads] = await Promise.all(
    [noor, board.facilitatorToken].map(async (token) => {
      const admitted = await doors.admit(opened.room, token);
      if (!admitted.ok) throw new Error(admitted.reason);
      return admitted.access;
    }),
  );
  if (resident === undefined || leads === undefined) throw new Error("Both were let in");
  expect([doors.stillAdmits(opened.room, resident), doors.stillAdmits(opened.room, leads)]).toEqual([
    true,
    true,
  ]);
  const other = tables.find(({ group }) => group !== own.seat)?.group;
  await lead({ type: "seat-participant", participantId: own.participantId, group: other });
  expect([doors.stillAdmits(opened.room, resident), doors.stillAdmits(opened.room, leads)]).toEqual([
    false,
    true,
  ]);
});

test("Whoever leaves for good at a table leaves the evening too, and comes back to neither", async () => {
  const { server, board, people } = await evening();
  const tables = await openTables(server, board);
  const [noor = "", samir = ""] = people;
  const seatedAt = async (token: string) => {
    const seat = await seatOf(server, board, token);
    return boardAt(tables.find(({ group }) => group === seat) as OpenTable);
  };
  const [noors, samirs] = [await seatedAt(noor), await seatedAt(samir)];
  await server.make(noors, noor, { type: "erase-me", cards: "erase" });
  const entering = async (there: MadeBoard, token: string) =>
    (await server.get(`/api/boards/${there.id}/view`, token)).status;
  await expect.poll(() => entering(noors, noor)).toBe(401);
  expect(await entering(board, noor)).toBe(401);
  expect((await server.exported(board)).groups.reduce((sum, group) => sum + group.people, 0)).toBe(3);

  const { cardId } = await server.make(samirs, samir, idea);
  const send = { type: "remove-participant", cardId, cards: "keep" };
  await server.make(samirs, board.facilitatorToken, send);
  await expect.poll(() => entering(samirs, samir)).toBe(401);
  expect(await entering(board, samir)).toBe(401);
});

test("Who left with all they wrote has nothing at the tables, though the plug was pulled in between", async () => {
  const { server, board, people } = await evening();
  const [table] = await openTables(server, board);
  const [noor = "", , , piet = ""] = people;
  const there = boardAt(table as OpenTable);
  const seated = (await seatOf(server, board, noor)) === table?.group ? noor : piet;
  await server.make(there, seated, idea);
  expect((await server.exported({ ...there, facilitatorToken: board.facilitatorToken })).cards).toHaveLength(
    2,
  );
  // What the list holds when the evening had erased them, and the table was not reached any more.
  const { participantId } = (await server.view(board, seated)).own;
  const erased = notedAsErased(new Set([participantId]), new Set([participantId]));
  await server.storage.rewrite(nothingBut(erased)).catch(() => undefined);
  const later = new TestServer({ storage: await server.storage.reopen() });
  const cards = async () => {
    const opened = await later.rooms.open(there.id as BoardId);
    return opened.state === "open" ? opened.room.look(({ board: now }) => now.cards.size) : null;
  };
  await expect.poll(cards).toBe(1);
});
