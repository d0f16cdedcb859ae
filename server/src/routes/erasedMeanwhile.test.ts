import type { BoardId, CommandId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { expect, test, vi } from "vitest";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { bodyOf, TestServer } from "../testServer.ts";
import { openTables, peopleAt, seatedEvening } from "./testing/seatedEvening.ts";

// What is asked while something is erased for real.

/** Where a disk waits until it is told to go on. */
class Gate {
  readonly #reached = Promise.withResolvers<void>();
  readonly #free = Promise.withResolvers<void>();

  /** Resolves when somebody waits. */
  get reached(): Promise<void> {
    return this.#reached.promise;
  }

  goOn(): void {
    this.#free.resolve();
  }

  async pass(): Promise<void> {
    this.#reached.resolve();
    await this.#free.promise;
  }
}

/** A disk that can be made to wait before it erases, or before it makes a board. */
class HeldDisk extends MemoryStorage {
  timesErased = 0;
  #erasing: Gate | null = null;
  #creating: Gate | null = null;
  #looked = Promise.withResolvers<void>();

  holdErasing(): Gate {
    this.#erasing = new Gate();
    return this.#erasing;
  }

  holdCreating(): Gate {
    this.#creating = new Gate();
    return this.#creating;
  }

  /** Resolves when somebody looked for the tables of an evening from now on. */
  lookForTables(): Promise<void> {
    this.#looked = Promise.withResolvers<void>();
    return this.#looked.promise;
  }

  override async erase(...asked: Parameters<MemoryStorage["erase"]>): Promise<void> {
    this.timesErased += 1;
    await this.#erasing?.pass();
    return super.erase(...asked);
  }

  override async create(...asked: Parameters<MemoryStorage["create"]>): Promise<void> {
    await this.#creating?.pass();
    return super.create(...asked);
  }

  override async tablesOf(evening: BoardId): ReturnType<MemoryStorage["tablesOf"]> {
    const tables = await super.tablesOf(evening);
    this.#looked.resolve();
    return tables;
  }
}

/** An evening on such a disk, of which the groups begin to work. */
async function workingEvening() {
  const storage = new HeldDisk();
  const server = new TestServer({ storage });
  const evening = await seatedEvening(server, ["Noor", "Samir", "Anna", "Piet"]);
  await evening.lead({ type: "set-step", stepId: "work" });
  return { storage, server, evening };
}

test("an evening that is being erased cannot be read any more, whoever asks at one of its tables", async () => {
  const { storage, server, evening } = await workingEvening();
  const { hall } = evening;
  const [first] = await openTables(server, hall);
  const [noor = ""] = await peopleAt(server, evening, first);
  const gate = storage.holdErasing();
  const erasing = server.delete(`/api/boards/${hall.id}`, hall.facilitatorToken);
  await gate.reached;
  const asked = await server.get(`/api/boards/${first.boardId}/view`, noor);
  gate.goOn();
  expect((await erasing).status).toBe(204);
  expect(asked.status).toBe(404);
  const cards = `/api/boards/${hall.id}/export/cards.csv`;
  expect((await server.get(cards, hall.facilitatorToken)).status).toBe(404);
  expect(server.rooms.census.rooms).toBe(0);
});

test("a board that could not be erased is there again", async () => {
  const { storage, server, evening } = await workingEvening();
  const { hall } = evening;
  storage.erase = async () => {
    throw new Error("This disk fails");
  };
  expect((await server.delete(`/api/boards/${hall.id}`, hall.facilitatorToken)).status).toBe(500);
  expect((await server.get(`/api/boards/${hall.id}`, hall.facilitatorToken)).status).toBe(200);
});

test("a pitch that is erased while its table is made is not on that table", async () => {
  const { storage, server, evening } = await workingEvening();
  const { hall, lead } = evening;
  const pitch = (await server.exported(hall)).cards.find(({ text }) => text === "Een pluktuin");
  const gate = storage.holdCreating();
  const making = server.post(`/api/boards/${hall.id}/tables`, {}, hall.facilitatorToken);
  await gate.reached;
  const looked = storage.lookForTables();
  await lead({ type: "erase-card", cardId: pitch?.id });
  await looked; // and found none yet
  gate.goOn();
  const { tables } = await bodyOf<{ tables: { boardId: BoardId }[] }>(await making);
  const open = await Promise.all(tables.map(({ boardId }) => server.rooms.open(boardId)));
  const texts = open.flatMap((table) =>
    table.state === "open"
      ? table.room.peek(({ board }) => [...board.cards.values()].map(({ text }) => text))
      : [],
  );
  expect(tables).toHaveLength(2);
  expect(texts).not.toContain("Een pluktuin");
});

test("a table that is made while its evening is erased stays open for nobody", async () => {
  const { storage, server, evening } = await workingEvening();
  const { hall } = evening;
  const [creating, erasing] = [storage.holdCreating(), storage.holdErasing()];
  const making = server.post(`/api/boards/${hall.id}/tables`, {}, hall.facilitatorToken);
  await creating.reached;
  const erased = server.delete(`/api/boards/${hall.id}`, hall.facilitatorToken);
  await vi.waitFor(async () =>
    expect(await server.rooms.open(hall.id as BoardId)).toEqual({ state: "not-found" }),
  );
  creating.goOn();
  await making;
  erasing.goOn();
  expect((await erased).status).toBe(204);
  expect(server.rooms.census.rooms).toBe(0);
});

test("two who erase the same board at once erase it once", async () => {
  const { storage, server, evening } = await workingEvening();
  const { hall } = evening;
  const gate = storage.holdErasing();
  const erasing = [1, 2].map(() => server.rooms.erase(hall.id as BoardId));
  await gate.reached;
  const meanwhile = await server.get(`/api/boards/${hall.id}`, hall.facilitatorToken);
  gate.goOn();
  expect(meanwhile.status).toBe(404);
  await Promise.all(erasing);
  expect(storage.timesErased).toBe(1); // else the first to end would open what the other still erases
  expect((await server.get(`/api/boards/${hall.id}`, hall.facilitatorToken)).status).toBe(404);
});

test("who erased themselves in the hall writes nothing at a table any more, though they are still connected there", async () => {
  const { server, evening } = await workingEvening();
  const [first] = await openTables(server, evening.hall);
  const [noor = ""] = await peopleAt(server, evening, first);
  const opened = await server.rooms.open(first.boardId as BoardId);
  if (opened.state !== "open") throw new Error(opened.state);
  const admission = await server.rooms.doors.admit(opened.room, noor);
  if (!admission.ok) throw new Error(admission.reason);
  const leaving = server.command(evening.hall, noor, { type: "erase-me", cards: "erase" });
  expect((await leaving).status).toBe(200);
  const id = "00000000-0000-4000-8000-00000000abcd" as CommandId;
  const writing = {
    type: "edit-sheet",
    field: "resident" as SheetFieldId,
    before: "",
    after: "Koffie",
  } as const;
  const answer = await opened.room.submit(admission.access, id, writing);
  expect(answer).toEqual({ type: "refusal", refusal: "not-allowed" });
});
