import type { ActivityId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";
import type { OpenStore } from "./StoreUnderTest.ts";
import { boardId, sampleFirst, sampleRecord } from "./sampleBoards.ts";

const waterkant: BuurtRecord = {
  id: "buurt-1" as BuurtId,
  name: "De Waterkant",
  secretHash: "ab12",
  createdAt: 5,
};

function programme(id: string, name: string): SavedProgramme {
  return { id, activity: "wish-tree" as ActivityId, name, steps: `[{"template":"hang"}]`, savedAt: 7 };
}

export function keepsBuurten(open: OpenStore): void {
  test("a buurt is found by its id, and keeps when it was made when it gets another name or secret", async () => {
    const { storage, reopen } = await open();
    expect(await storage.buurt(waterkant.id)).toBeNull();
    await storage.putBuurt(waterkant);
    await storage.putBuurt({ ...waterkant, name: "Waterkant-Noord", secretHash: "cd34", createdAt: 9 });
    const kept = { ...waterkant, name: "Waterkant-Noord", secretHash: "cd34" };
    expect(await storage.buurt(waterkant.id)).toEqual(kept);
    expect(await (await reopen()).buurt(waterkant.id)).toEqual(kept);
  });

  test("a board is made on a shelf, put on one, and taken off", async () => {
    const { storage } = await open();
    await storage.putBuurt(waterkant);
    await storage.create({ ...sampleRecord(1), buurt: waterkant.id }, sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    const shelf = async () =>
      (await storage.list()).filter(({ buurt }) => buurt === waterkant.id).map(({ id }) => id);
    expect(await shelf()).toEqual([boardId(1)]);
    await storage.setBuurtOf(boardId(2), waterkant.id);
    expect(await shelf()).toEqual([boardId(2), boardId(1)]);
    await storage.setBuurtOf(boardId(1), null);
    expect(await shelf()).toEqual([boardId(2)]);
  });

  test("no board stands on a shelf that is not there, and no shelf holds a board that is not there", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const conflict = { code: "conflict" };
    await expect(storage.setBuurtOf(boardId(1), waterkant.id)).rejects.toMatchObject(conflict);
    await storage.putBuurt(waterkant);
    await expect(storage.setBuurtOf(boardId(2), waterkant.id)).rejects.toMatchObject(conflict);
  });

  test("programmes of a buurt are listed by name, replaced by id, and taken away", async () => {
    const { storage, reopen } = await open();
    await expect(storage.putProgramme(waterkant.id, programme("p1", "Wensen"))).rejects.toMatchObject({
      code: "conflict",
    });
    await storage.putBuurt(waterkant);
    await storage.putProgramme(waterkant.id, programme("p1", "Wensen"));
    await storage.putProgramme(waterkant.id, programme("p2", "Avond in mei"));
    expect(await storage.programmes(waterkant.id)).toEqual([
      programme("p2", "Avond in mei"),
      programme("p1", "Wensen"),
    ]);
    await storage.putProgramme(waterkant.id, programme("p1", "Aftrap"));
    await storage.removeProgramme(waterkant.id, "p2");
    expect(await (await reopen()).programmes(waterkant.id)).toEqual([programme("p1", "Aftrap")]);
  });

  test("an erased buurt leaves its boards where they are, on no shelf", async () => {
    const { storage } = await open();
    await storage.putBuurt(waterkant);
    await storage.putProgramme(waterkant.id, programme("p1", "Wensen"));
    await storage.create({ ...sampleRecord(1), buurt: waterkant.id }, sampleFirst(1));
    await storage.eraseBuurt(waterkant.id);
    expect(await storage.buurt(waterkant.id)).toBeNull();
    expect(await storage.programmes(waterkant.id)).toEqual([]);
    expect(await storage.list()).toEqual([sampleRecord(1)]);
  });
}
