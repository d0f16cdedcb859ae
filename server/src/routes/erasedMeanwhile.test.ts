import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { bodyOf, TestServer } from "../testServer.ts";
import { openTables, peopleAt, seatedEvening } from "./testing/seatedEvening.ts";

// What is asked while something is erased for real.

/** A disk that is told when to go on. */
class HeldDisk extends MemoryStorage {
  /** What waits; null: nothing is to wait. */
  waits: "erase" | "create" | null = null;
  #reached = Promise.withResolvers<void>();
  #free = Promise.withResolvers<void>();
  #looked = Promise.withResolvers<void>();

  /** Resolves when somebody waits. */
  get reached(): Promise<void> {
    return this.#reached.promise;
  }

  /** Resolves when somebody looked for the tables of an evening, while somebody else waited. */
  get lookedForTables(): Promise<void> {
    return this.#looked.promise;
  }

  forgetLooks(): void {
    this.#looked = Promise.withResolvers<void>();
  }

  goOn(): void {
    this.waits = null;
    this.#free.resolve();
  }

  override async erase(...asked: Parameters<MemoryStorage["erase"]>): Promise<void> {
    await this.#held("erase");
    return super.erase(...asked);
  }

  override async create(...asked: Parameters<MemoryStorage["create"]>): Promise<void> {
    await this.#held("create");
    return super.create(...asked);
  }

  override async tablesOf(evening: BoardId): ReturnType<MemoryStorage["tablesOf"]> {
    const tables = await super.tablesOf(evening);
    if (this.waits === "create") this.#looked.resolve();
    return tables;
  }

  async #held(what: "erase" | "create"): Promise<void> {
    if (this.waits !== what) return;
    this.#reached.resolve();
    await this.#free.promise;
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
  storage.waits = "erase";
  const erasing = server.delete(`/api/boards/${hall.id}`, hall.facilitatorToken);
  await storage.reached;
  const asked = await server.get(`/api/boards/${first.boardId}/view`, noor);
  storage.goOn();
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
  storage.waits = "create";
  const making = server.post(`/api/boards/${hall.id}/tables`, {}, hall.facilitatorToken);
  await storage.reached;
  storage.forgetLooks();
  await lead({ type: "erase-card", cardId: pitch?.id });
  await storage.lookedForTables; // and found none yet
  storage.goOn();
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
