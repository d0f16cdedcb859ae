import { expect, test } from "vitest";
import { addCard } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const SHORT_LOG = 5;

async function add(room: TestRoom, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await room.lead(addCard(text));
}

/** A room whose log is being compacted, for as long as the test holds the proofreader. */
async function roomBeingCompacted() {
  const room = await TestServer.compactingAfter(SHORT_LOG).start();
  const release = room.server.proofreader.hold();
  await add(room, "Een", "Twee", "Drie", "Vier", "Vijf");
  expect(room.server.proofreader.asked).toBe(1);
  return { room, release };
}

async function loggedUpdates({ server, created }: TestRoom): Promise<number> {
  const loaded = await server.storage.load(created.record.id);
  return loaded.state === "loaded" ? loaded.board.documentUpdates.length : Number.NaN;
}

/** What somebody finds who opens the board after this server was killed. */
async function readAfterKill({ server, created }: TestRoom): Promise<readonly string[]> {
  const again = await server.kill().enter(created);
  return (await again.wall()).reads;
}

function linesWith({ server }: TestRoom, words: string): readonly string[] {
  return server.log.lines.filter((line) => line.includes(words));
}

test("while its log is compacted the room goes on; what came meanwhile stays in the log", async () => {
  const { room, release } = await roomBeingCompacted();
  const anna = await room.phone();
  const id = anna.add("Zes");
  await room.moment();
  expect(anna.answers.get(id)).toMatchObject({ type: "result" });
  expect((await room.wall()).reads).toContain("Zes");
  expect(linesWith(room, "Compacted")).toEqual([]);

  release();
  await room.moment();
  expect(linesWith(room, "Compacted")).toHaveLength(1);
  expect(await loggedUpdates(room)).toBe(1);
  expect(await readAfterKill(room)).toEqual(["Drie", "Een", "Twee", "Vier", "Vijf", "Zes"]);
});

test("however much is written meanwhile, one compaction of a board is under way at a time", async () => {
  const { room, release } = await roomBeingCompacted();
  await add(room, ...Array.from({ length: 3 * SHORT_LOG }, (_, n) => `Wens ${n}`));
  expect(room.server.proofreader.asked).toBe(1);
  release();
  await room.moment();
  await add(room, "Nog een");
  expect(room.server.proofreader.asked).toBe(2);
  expect(linesWith(room, "Compacted")).toHaveLength(2);
  expect(await readAfterKill(room)).toHaveLength(5 + 3 * SHORT_LOG + 1);
});

test("a card that is erased while the log is compacted does not come back with the compaction", async () => {
  const { room, release } = await roomBeingCompacted();
  const desk = await room.facilitator();
  await room.lead({ type: "erase-card", cardId: desk.cardId("Drie") });
  release();
  await room.moment();
  expect(linesWith(room, "ompact")).toEqual([]);
  await add(room, "Zes");
  expect(await readAfterKill(room)).toEqual(["Een", "Twee", "Vier", "Vijf", "Zes"].sort());
  const loaded = await room.server.storage.load(room.created.record.id);
  expect(loaded.state === "loaded" && Buffer.from(loaded.board.document).includes("Drie")).toBe(false);
});

test("a proofreader that dies leaves log and room as they were; the next try comes after as much log", async () => {
  const { room, release } = await roomBeingCompacted();
  release(new Error("out of memory"));
  await add(room, "Zes");
  expect(linesWith(room, "Compaction failed; the log stays as it is")).toHaveLength(1);
  expect(room.room.isWritable).toBe(true);
  expect(await loggedUpdates(room)).toBe(6);

  await add(room, "Zeven", "Acht", "Negen", "Tien");
  expect(linesWith(room, "Compacted")).toHaveLength(1);
  expect(await loggedUpdates(room)).toBe(0);
  expect(await readAfterKill(room)).toHaveLength(10);
});

test("when a write fails while the log is compacted, nothing comes of that and nothing is lost", async () => {
  const { room, release } = await roomBeingCompacted();
  room.server.diskFails();
  expect(await room.lead(addCard("Niet bewaard"))).toEqual({ type: "not-saved" });
  room.server.diskWorks();
  release();
  await room.moment(10_000);
  await add(room, "Zes");
  expect(linesWith(room, "Compaction failed")).toEqual([]);
  expect(await readAfterKill(room)).toEqual(["Drie", "Een", "Twee", "Vier", "Vijf", "Zes"]);
});

test("stopping waits for what is being compacted; nobody's room is put away under it", async () => {
  const { room, release } = await roomBeingCompacted();
  await room.moment(5 * 60_000);
  expect((await room.server.rooms.open(room.created.record.id)).state).toBe("open");
  expect((await room.wall()).reads).toHaveLength(5);
  let isStopped = false;
  const stopping = room.server.rooms.stop().then(() => {
    isStopped = true;
  });
  await room.moment();
  expect(isStopped).toBe(false);
  release();
  await room.moment();
  await stopping;
  expect(await loggedUpdates(room)).toBe(0);
});

test("a board that is erased while its log is compacted is gone, without a word of trouble", async () => {
  const { room, release } = await roomBeingCompacted();
  const erasing = room.server.rooms.erase(room.created.record.id);
  await room.moment();
  await erasing;
  release();
  await room.moment();
  expect(await room.server.storage.load(room.created.record.id)).toEqual({ state: "not-found" });
  expect(linesWith(room, "error")).toEqual([]);
});
