import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { expect, onTestFinished, test } from "vitest";
import type { Batch } from "../BoardStorage.ts";
import { testFolder } from "../contract/StoreUnderTest.ts";
import { boardId, sampleBatch, sampleFirst, sampleRecord, sampleSnapshot } from "../contract/sampleBoards.ts";
import { damageDatabase } from "./damageDatabase.ts";
import { pack } from "./pack.ts";
import { DATABASE_FILE, openSqliteStorage, type SqliteStorage } from "./SqliteStorage.ts";

type Kept = Batch["snapshots"][number];

/** Moments of a board to which ten cards come between one and the next; `also` stands on the second card of each. */
function moments(count: number, also = ""): readonly Kept[] {
  const random = seededRandom(11);
  const card = (n: number) => {
    const id = Array.from({ length: 16 }, () => Math.floor(random() * 36).toString(36)).join("");
    return `${id} kaart ${n}: ${["soep", "plein", "tuin", "koor"][Math.floor(random() * 4)]}${n === 1 ? also : ""}`;
  };
  const cards = Array.from({ length: count * 10 }, (_, n) => card(n));
  return Array.from({ length: count }, (_, at) => ({
    ...sampleSnapshot(`nummer ${at}`, at),
    state: new TextEncoder().encode(cards.slice(0, at * 10 + 10).join("\n")),
  }));
}

/** A store that keeps these, and its file. */
async function storeWith(kept: readonly Kept[]): Promise<{ storage: SqliteStorage; file: string }> {
  const folder = await testFolder();
  const storage = await openSqliteStorage(folder);
  onTestFinished(() => storage.close());
  await storage.create(sampleRecord(1), sampleFirst(1));
  for (const [at, each] of kept.entries())
    await storage.append(sampleBatch(1, at + 1, { snapshots: [each] }));
  return { storage, file: join(folder, DATABASE_FILE) };
}

/** Which snapshots are readable, as "x" or "-", in the order in which they were saved. */
async function readable(storage: SqliteStorage, kept: readonly Kept[]): Promise<string> {
  const marks = kept.map(async ({ snapshot, state }) => {
    const read = await storage.snapshotState(boardId(1), snapshot.id).catch(() => null);
    if (read !== null) expect(read).toEqual(state);
    return read === null ? "-" : "x";
  });
  return (await Promise.all(marks)).join("");
}

test("120 moments of a growing board take less than four times what the last one takes by itself", async () => {
  const kept = moments(120);
  const { storage, file } = await storeWith(kept);
  expect(await readable(storage, kept)).toBe("x".repeat(120));
  await storage.close();
  const database = new DatabaseSync(file);
  const row = database
    .prepare("SELECT sum(length(state)) AS taken, count(base) AS changes FROM snapshots")
    .get();
  database.close();
  const last = pack(kept.at(-1)?.state ?? new Uint8Array()).length;
  expect(Number(row?.taken) / last).toBeLessThan(4);
  expect(Number(row?.changes)).toBeGreaterThan(100);
});

test("a damaged moment takes along those that hang on it, and no others", async () => {
  const kept = moments(40);
  const { storage, file } = await storeWith(kept);
  await storage.close();
  const database = new DatabaseSync(file);
  const bases = database
    .prepare("SELECT base FROM snapshots ORDER BY rowid")
    .all()
    .map(({ base }) => base);
  database.close();
  damageDatabase(file, boardId(1), { row: "snapshot", id: kept[12]?.snapshot.id ?? ("none" as never) });
  const nextWhole = bases.findIndex((base, at) => at > 12 && base === null);
  const end = nextWhole === -1 ? 40 : nextWhole;
  const later = await openSqliteStorage(join(file, ".."));
  onTestFinished(() => later.close());
  expect(await readable(later, kept)).toBe("x".repeat(12) + "-".repeat(end - 12) + "x".repeat(40 - end));
});

test("of what is erased nothing is left in any of them, and all can still be read", async () => {
  const kept = moments(30, " en een geheim");
  const { storage, file } = await storeWith(kept);
  const cleaned = moments(30, "").map(({ snapshot, state }) => ({
    snapshot: { ...snapshot, hasGap: true },
    state,
  }));
  const rewrite = { ...sampleFirst(1), boardId: boardId(1), seq: 31, at: 1, epoch: 2, history: [] };
  await storage.rewrite({ ...rewrite, snapshots: cleaned, erased: ["kaart-1"], previousState: "removed" });
  expect(await readable(storage, cleaned)).toBe("x".repeat(30));
  await storage.close();
  expect((await readFile(file)).includes("geheim")).toBe(false);
});
