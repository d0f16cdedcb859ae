import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { readFreehand } from "@buurtbord/shared/document/readFreehand.ts";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { HarvestEvening } from "../../harvest/testing/HarvestEvening.ts";
import { wholeOf } from "../../takeHome/packBoard.ts";
import { packTaken } from "../../takeHome/packTaken.ts";
import { ArchivedBoard } from "../archive/ArchivedBoard.ts";
import { type BringQuestion, bringArchive } from "../archive/bringArchive.ts";
import type { BroughtBoard } from "../archive/bringBoard.ts";
import { type BoardExport, exportOf } from "../BoardExport.ts";
import { restoreDocument } from "../board/restoreDocuments.ts";
import { boardOfMoment, type StoredMoment } from "../board/snapshotBoard.ts";
import { apartFromIds } from "../testing/apartFromIds.ts";
import { jsonChange, replaceAt } from "../testing/jsonChanges.ts";

vi.setConfig({ testTimeout: 120_000 });

/** What groups write: marked lines, other alphabets, other directions, and what has been trouble before. */
const LINES = [
  "Ik kook",
  "★ De keuken vragen",
  "- Noor belt",
  "★ نطبخ الشوربة معًا",
  "نحتاج طاولة (vrijdag)",
  "ሾርባ ንሰርሕ",
  "Çorba pişiriyoruz",
  "👩‍🍳 e\u0301n 🏳️‍🌈",
  "=1+1",
  "  twee spaties  ",
  "<b>vet</b>",
  "",
];

const FIELDS = ["resident", "business", "organisation", "first-step", "who", "when", "have", "ask"];

const sheetText = fc.oneof(
  fc.array(fc.constantFrom(...LINES), { maxLength: 5 }).map((lines) => lines.join("\n")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ write: fc.constantFrom(...FIELDS), at: fc.nat(1), text: sheetText }) },
  { weight: 3, arbitrary: fc.record({ idea: fc.constantFrom(...LINES), at: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ save: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.constant("gather" as const) },
  { weight: 1, arbitrary: fc.constant("page" as const) },
);

type Act = typeof act extends fc.Arbitrary<infer Kind> ? Kind : never;

async function live(evening: HarvestEvening, what: Act): Promise<void> {
  if (what === "gather") return void (await evening.gather());
  if (what === "page") return leaveOut(evening);
  if ("write" in what) {
    return evening.write(what.at, what.write, what.text, await evening.written(what.at, what.write));
  }
  if ("idea" in what) {
    const card = { kind: "idea", text: what.idea, field: null };
    return void (await evening.atTable(what.at, { type: "add-card", card }));
  }
  const save = { type: "save-snapshot", name: "Zo was het" };
  return void (what.save === 2 ? await evening.lead(save) : await evening.atTable(what.save, save));
}

/** The newest card of the hall is not told at home. */
async function leaveOut(evening: HarvestEvening): Promise<void> {
  const newest = (await evening.cards()).at(-1)?.id;
  const page = { title: null, intro: "Het was vol.", order: [], withoutPhoto: [], names: "hidden" };
  await evening.lead({ type: "set-page", page: { ...page, leftOut: [newest] } });
}

/** What goes home, and what it tells: the hall first. */
async function takenHome(evening: HarvestEvening) {
  const { rooms, storage } = evening.server;
  const question = await wholeOf({
    rooms,
    room: await evening.room(),
    readPhoto: (of, name) => storage.getBlob(of.record.id, name),
  });
  const { wanted } = question;
  if (!("moments" in wanted)) throw new Error("All of it was asked for");
  const boards = [{ ...question, moments: wanted.moments }, ...question.tables];
  return { question, plain: boards.map(({ taken, moments }) => plainOf(taken.board, moments)) };
}

/** What was made of one board of the file. */
function kept({ document, snapshots }: BroughtBoard) {
  const doc = restoreDocument(document, []);
  const { board } = readBoard(doc);
  const moments = snapshots.map(({ snapshot }) => snapshot);
  return { board, plain: plainOf(exportOf(board, readFreehand(doc), moments, 0), snapshots) };
}

/** Everything but ids: of whose evening it is, that it is one's. */
function plainOf(board: BoardExport, moments: readonly StoredMoment[]): object {
  const apart = (each: BoardExport) => ({
    ...apartFromIds(each),
    tableOf: each.tableOf?.group ?? null,
    hasTable: each.groups.map(({ table }) => table !== null),
  });
  return { now: apart(board), before: moments.map((moment) => apart(boardOfMoment(moment))) };
}

test("whatever tables wrote and kept, their evening comes back with each of them as it was", async () => {
  const counted = { texts: 0, moments: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const evening = await HarvestEvening.begin();
      for (const each of acts) await live(evening, each);
      const taken = await takenHome(evening);
      const zip = await packTaken(taken.question);
      const read = await bringArchive(questionOf(zip as Uint8Array));
      if (!read.ok) throw new Error(`${read.refusal}: ${read.why}`);
      expect(read.leftOut).toEqual({ erased: 0, unknown: 0, moments: 0, photos: 0, tables: 0 });
      const [hall, ...tables] = [read, ...read.tables].map(kept);
      expect(hall?.plain).toEqual(taken.plain[0]);
      expect(tables.map(({ plain }) => plain)).toEqual(taken.plain.slice(1));
      // They belong together again, under the ids of here.
      expect(hall?.board.groups.map(({ table }) => table)).toEqual(tables.map(({ board }) => board.id));
      expect(tables.map(({ board }) => board.tableOf?.evening)).toEqual([hall?.board.id, hall?.board.id]);
      counted.texts += tables.flatMap(({ board }) => [...board.worksheet.values()]).filter(Boolean).length;
      counted.moments += read.tables.reduce((sum, { snapshots }) => sum + snapshots.length, 0);
    }),
    { numRuns: 20, seed: 48 },
  );
  expect(Math.min(counted.texts, counted.moments)).toBeGreaterThan(10); // else there was little to bring back
});

test("whatever somebody changes in the file of an evening, it is refused, or each of its tables can be read and taken home", async () => {
  const evening = await HarvestEvening.begin();
  await evening.write(0, "resident", "Ik kook\n★ نطبخ الشوربة معًا");
  await evening.atTable(1, { type: "add-card", card: { kind: "idea", text: "Een bankje", field: null } });
  await evening.atTable(1, { type: "save-snapshot", name: "Zo was het" });
  const { question } = await takenHome(evening);
  const files = unzipSync((await packTaken(question)) as Uint8Array);
  const jsons = Object.keys(files).filter((name) => name.endsWith(".json"));
  const told = { refused: 0, made: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...jsons),
      fc.array(jsonChange, { minLength: 1, maxLength: 2 }),
      async (name, changes) => {
        const json: unknown = JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
        for (const [at, value] of changes) replaceAt(json, at, value);
        const changed = strToU8(JSON.stringify(json).replaceAll('"1e999"', "1e999"));
        const read = await bringArchive(questionOf(zipSync({ ...files, [name]: changed }, { level: 0 })));
        told[read.ok ? "made" : "refused"] += 1;
        if (!read.ok) {
          expect(read.refusal).toMatch(/^archive-/);
          return;
        }
        for (const brought of [read, ...read.tables]) {
          const doc = restoreDocument(brought.document, []);
          const made = JSON.parse(JSON.stringify(exportOf(readBoard(doc).board, readFreehand(doc), [], 0)));
          expect(v.parse(ArchivedBoard, made)).toEqual(made);
        }
        expect(read.tables.map(({ record }) => record.tableOf?.evening)).toEqual(
          read.tables.map(() => read.record.id),
        );
      },
    ),
    { numRuns: 300, seed: 48 },
  );
  expect(Math.min(told.refused, told.made)).toBeGreaterThan(10);
});

/** As the program that reads a file is asked. */
function questionOf(zip: Uint8Array): BringQuestion {
  return { zip, erasedIds: new Set(), buurt: null, joinCodes: "six-digits", now: 0 };
}
