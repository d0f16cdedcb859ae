import type { BoardId, CardKindId, CommandId, SheetFieldId, StepId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { memoryStore, type OutboxStore } from "../../sync/outbox/OutboxStore.ts";
import type { PhotoKey } from "../../sync/photos/PhotoStore.ts";
import { memoryShelf } from "../memoryShelf.ts";
import { keepTyped, keptTyped, nothingTyped, unsentBeside, withAnswer, withSheet } from "../Typed.ts";
import { sheetKey } from "../work/sheetKey.ts";
import { bringWords } from "./bringWords.ts";
import { forgetTables, keptAsAt, keptTables } from "./keptTables.ts";

const NOOR = "b-hall";
const [YELLOW, BLUE] = ["b-yellow", "b-blue"] as const as readonly [BoardId, BoardId];
const RESIDENT = "resident" as SheetFieldId;
const WORK = "work" as StepId;
const IDEA = "idea" as CardKindId;

/** A phone on which somebody goes from table to table. */
function phone() {
  const shelf = memoryShelf();
  const stores = new Map<string, OutboxStore>();
  const openStore = async (name: string) => {
    const store = stores.get(name) ?? memoryStore();
    stores.set(name, store);
    return store;
  };
  const questionOf = () => "Wat kan een bewoner doen?";
  const sitAt = (table: BoardId) => bringWords({ shelf, keptAs: NOOR, table, openStore, questionOf });
  const unsentAt = (table: BoardId) =>
    unsentBeside(keptTyped(shelf, keptAsAt(NOOR, table)), WORK).map(({ text, question }) => [text, question]);
  return { shelf, openStore, sitAt, unsentAt };
}

test("words that were begun at the table before wait at the new one, and are not taken for an answer there", async () => {
  const { shelf, sitAt, unsentAt } = phone();
  await sitAt(YELLOW);
  const idea = withAnswer(nothingTyped, WORK, {
    kind: IDEA,
    text: "Bessen langs het pad",
    question: "Wie doet wat?",
  });
  const sheet = withSheet(idea, sheetKey(YELLOW, RESIDENT), {
    before: "★ koffie\nthee",
    after: "koffie\nthee\nTafels dragen",
  });
  keepTyped(shelf, keptAsAt(NOOR, YELLOW), sheet);
  await sitAt(BLUE);
  expect(unsentAt(BLUE)).toEqual([
    ["Bessen langs het pad", "Wie doet wat?"],
    ["Tafels dragen", "Wat kan een bewoner doen?"],
  ]);
  expect(keptTyped(shelf, keptAsAt(NOOR, BLUE)).sheets).toEqual({});
  expect(keptTyped(shelf, keptAsAt(NOOR, YELLOW))).toEqual(nothingTyped);
});

test("what was sent from the table before and did not arrive comes along too, with its photo; a star does not", async () => {
  const { openStore, sitAt, unsentAt, shelf } = phone();
  await sitAt(YELLOW);
  const store = await openStore(keptAsAt(NOOR, YELLOW));
  const key = "foto" as PhotoKey;
  await store.photos.put(key, new Blob(["een pad"]));
  const kept = (n: number) => ({ id: `c-${n}` as CommandId, refusal: null });
  const card = { kind: IDEA, text: "Een bankje", field: null };
  await store.put({ ...kept(1), command: { type: "add-card", card }, photo: { key, brought: null } });
  await store.put({
    ...kept(2),
    command: { type: "edit-sheet", field: RESIDENT, before: "koffie", after: "koffie\nBrood bakken" },
  });
  await store.put({
    ...kept(3),
    command: { type: "edit-sheet", field: RESIDENT, before: "koffie", after: "★ koffie" },
  });
  await sitAt(BLUE);
  expect(unsentAt(BLUE)).toEqual([
    ["Een bankje", ""],
    ["Brood bakken", "Wat kan een bewoner doen?"],
  ]);
  expect(await store.load()).toEqual([]);
  const [first] = unsentBeside(keptTyped(shelf, keptAsAt(NOOR, BLUE)), WORK);
  expect(first?.photo).toBe(key);
  const here = await openStore(keptAsAt(NOOR, BLUE));
  expect(await (await here.photos.get(key))?.text()).toBe("een pad");
});

test("who comes back to a table has there what they brought along, once", async () => {
  const { shelf, sitAt, unsentAt } = phone();
  await sitAt(YELLOW);
  keepTyped(
    shelf,
    keptAsAt(NOOR, YELLOW),
    withAnswer(nothingTyped, WORK, { kind: IDEA, text: "Een bankje" }),
  );
  for (const table of [BLUE, YELLOW, BLUE]) await sitAt(table);
  expect(unsentAt(BLUE)).toEqual([["Een bankje", ""]]);
  expect(unsentAt(YELLOW)).toEqual([]);
});

test("whoever is forgotten on this phone leaves nothing of any table on it", async () => {
  const { shelf, sitAt } = phone();
  for (const table of [YELLOW, BLUE]) {
    await sitAt(table);
    keepTyped(
      shelf,
      keptAsAt(NOOR, table),
      withAnswer(nothingTyped, WORK, { kind: IDEA, text: "Een bankje" }),
    );
  }
  expect(keptTables(shelf, NOOR)).toEqual([YELLOW, BLUE]);
  forgetTables(shelf, NOOR);
  for (const table of [YELLOW, BLUE]) expect(keptTyped(shelf, keptAsAt(NOOR, table))).toEqual(nothingTyped);
  expect(keptTables(shelf, NOOR)).toEqual([]);
});
