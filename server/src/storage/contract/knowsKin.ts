import { expect, test } from "vitest";
import type { KinErasure, MadeOf, Rewrite, ToldErasure } from "../BoardStorage.ts";
import type { OpenStore } from "./StoreUnderTest.ts";
import { boardId, sampleBytes, sampleFirst, sampleRecord } from "./sampleBoards.ts";

const NOTHING: ToldErasure = { gone: [], withCards: [], nameless: [] };

function madeOf(as: MadeOf["as"], number: number, erasedThen = 0) {
  return { as, board: boardId(number), erasedThen };
}

function telling(number: number, told: Partial<ToldErasure>): Rewrite {
  return {
    boardId: boardId(number),
    seq: 1,
    at: 1,
    epoch: 2,
    document: sampleBytes("without it", 90),
    backstage: sampleBytes("without it", 30),
    ledger: [],
    history: [],
    snapshots: [],
    erased: [],
    previousState: "removed",
    told: { ...NOTHING, ...told },
  };
}

/** By board, in the order of their numbers. */
function sorted(erasures: readonly KinErasure[]): readonly KinErasure[] {
  return erasures.toSorted((one, other) => one.boardId.localeCompare(other.boardId));
}

export function knowsKin(open: OpenStore): void {
  test("what goes from a board is noted for its copies, and for what came out of a file of theirs", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), { ...sampleFirst(2), madeOf: madeOf("copy", 1) });
    await storage.create(sampleRecord(3), { ...sampleFirst(3), madeOf: madeOf("copy", 2) });
    await storage.create(sampleRecord(4), { ...sampleFirst(4), madeOf: madeOf("file", 3) });
    await storage.create(sampleRecord(5), sampleFirst(5));
    const told = { gone: ["kaart-1", "anna"], withCards: ["anna"], nameless: ["kaart-2"] };
    await storage.rewrite(telling(2, told));
    const later = await reopen();
    const noted = sorted(await later.kinErasures());
    expect(noted.map(({ boardId: id, isBrought }) => [id, isBrought])).toEqual([
      [boardId(1), false],
      [boardId(3), false],
      [boardId(4), true],
    ]);
    for (const { gone, withCards, nameless } of noted) {
      expect({ gone: gone.toSorted(), withCards, nameless }).toEqual({
        ...told,
        gone: told.gone.toSorted(),
      });
    }
    for (const done of noted.slice(1)) await later.kinErased(done);
    expect((await later.kinErasures()).map((each) => each.boardId)).toEqual([boardId(1)]);
  });

  test("copies stay kin when what they were made of is gone; what came out of a file tells its own copies only", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (const number of [2, 3])
      await storage.create(sampleRecord(number), { ...sampleFirst(number), madeOf: madeOf("copy", 1) });
    await storage.create(sampleRecord(4), { ...sampleFirst(4), madeOf: madeOf("file", 1) });
    await storage.create(sampleRecord(5), { ...sampleFirst(5), madeOf: madeOf("copy", 4) });
    await storage.erase(boardId(1));
    await storage.rewrite(telling(2, { gone: ["kaart-1"] }));
    const noted = sorted(await storage.kinErasures());
    expect(noted.map((each) => each.boardId)).toEqual([boardId(3), boardId(4)]);
    for (const done of noted) await storage.kinErased(done);
    await storage.rewrite(telling(4, { gone: ["kaart-9"] }));
    expect(await storage.kinErasures()).toEqual([
      { ...NOTHING, boardId: boardId(5), isBrought: false, gone: ["kaart-9"] },
    ]);
  });

  test("what is still to go from a board is to go from a copy that is made of it, and goes with it", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), { ...sampleFirst(2), madeOf: madeOf("copy", 1) });
    await storage.rewrite(telling(1, { gone: ["kaart-1"] }));
    await storage.create(sampleRecord(3), { ...sampleFirst(3), madeOf: madeOf("copy", 2) });
    await storage.erase(boardId(2));
    expect(await storage.kinErasures()).toEqual([
      { ...NOTHING, boardId: boardId(3), isBrought: false, gone: ["kaart-1"] },
    ]);
  });
}
