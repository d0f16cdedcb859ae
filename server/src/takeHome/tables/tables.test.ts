import type { ActivityId, CardKindId, CheckId, FieldId } from "@buurtbord/shared/board/ids.ts";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { UndirectedGraph } from "graphology";
import { parse as readGraphml } from "graphology-graphml";
import Papa from "papaparse";
import readSheets from "read-excel-file/node";
import { expect, test } from "vitest";
import { graphml } from "../graphml.ts";
import type { TakenBoard } from "../TakenBoard.ts";
import { takeHomeFiles } from "../takeHomeFiles.ts";
import { card, takenMap } from "../testing/takenMap.ts";
import { localDay } from "./localDay.ts";

const EVENING = Date.UTC(2026, 10, 20, 19);

const neighbours = takenMap(
  [
    card("soup", "Soep koken", {
      votes: 3,
      joined: 1,
      byline: "Noor",
      said: { times: 2, names: ["Sam"] },
      fulfilled: { at: 1, story: "Drie pannen vol" },
    }),
    card("song", 'أغاني "oude"; liedjes\nen nieuwe'),
    card("walk", "Een rondje lopen", {
      kind: "agreement" as CardKindId,
      field: "agreements" as FieldId,
      joined: 2,
      agreement: { when: "zaterdag", people: ["Noor", "Sam"] },
    }),
  ],
  [["soup", "song", "samen"]],
  {
    history: [
      { at: EVENING, what: "added", of: "soup", pos: [0, 0] },
      { at: EVENING + 60_000, what: "connected", of: "l0", pos: null },
      { at: EVENING + 120_000, what: "removed", of: "gone", pos: null },
    ],
  },
);

async function contentOf(name: string, taken: TakenBoard) {
  const content = await takeHomeFiles.get(name)?.content(taken, new Map());
  if (content === undefined) throw new Error(`There is no ${name}`);
  return content;
}

async function rowsOf(name: string, taken = neighbours): Promise<readonly Record<string, string>[]> {
  const text = String(await contentOf(name, taken)).replace("\ufeff", "");
  return Papa.parse<Record<string, string>>(text, { header: true }).data;
}

async function sheetsOf(taken: TakenBoard) {
  const file = await contentOf("tables.xlsx", taken);
  if (typeof file === "string") throw new Error("A workbook is bytes");
  const sheets = await readSheets(Buffer.from(file));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

test("a spreadsheet opens the lists as sheets, with days that it can reckon with", async () => {
  const sheets = await sheetsOf(neighbours);
  expect([...sheets.keys()]).toEqual(["Kaarten", "Lijnen", "Stippen", "Afspraken", "Antwoorden", "Logboek"]);
  const [headings, soup] = sheets.get("Kaarten") ?? [];
  expect(headings?.slice(0, 4)).toEqual(["tekst", "soort", "vak", "keer gezegd"]);
  expect(soup?.slice(0, 7)).toEqual(["Soep koken", "Talent", "Talenten van mensen", 2, 3, 1, "Noor, Sam"]);
  expect(soup?.slice(7, 10)).toEqual([null, null, "Drie pannen vol"]);
  expect(soup?.[10]).toEqual(localDay(EVENING));
  expect(sheets.get("Lijnen")?.[1]?.slice(0, 3)).toEqual([
    "Soep koken",
    'أغاني "oude"; liedjes\nen nieuwe',
    "samen",
  ]);
  expect(sheets.get("Stippen")?.map(([text, , dots]) => [text, dots])).toEqual([
    ["tekst", "stippen"],
    ["Soep koken", 3],
    ["Een rondje lopen", 0],
  ]);
  expect(sheets.get("Afspraken")?.[1]?.slice(0, 4)).toEqual(["Een rondje lopen", "zaterdag", "Noor, Sam", 2]);
});

test("the log says what happened when, and never who did it", async () => {
  const told = (await rowsOf("log.csv")).map((row) => [row["wat er gebeurde"], row.waarmee]);
  expect(told).toEqual([
    ["opgehangen", "Soep koken"],
    ["lijn getrokken", 'Soep koken – أغاني "oude"; liedjes\nen nieuwe'],
    ["weggehaald", ""],
  ]);
  expect(String(await contentOf("log.csv", neighbours))).not.toMatch(/Noor|Sam/);
});

test("every list is there for programs that read text only, in the board's language", async () => {
  expect(await rowsOf("cards.csv")).toMatchObject([
    { tekst: "Soep koken", vak: "Talenten van mensen", "keer gezegd": "2", naam: "Noor, Sam" },
    { tekst: 'أغاني "oude"; liedjes\nen nieuwe' },
    { tekst: "Een rondje lopen", wanneer: "zaterdag" },
  ]);
  const english = { ...neighbours, board: { ...neighbours.board, language: "en" as const } };
  expect(String(await contentOf("dots.csv", english)).slice(1)).toMatch(
    /^text,field,dots,people who joined\r\n/,
  );
  expect([...(await sheetsOf(english)).keys()]).toContain("Agreements");
});

test("the lists of an evening say what a pitch is about and who told it, and of a project the first step, who and when", async () => {
  const { board, ...told } = takenMap([
    card("pitch", "Soep voor de straat", { pitch: { line: "Elke vrijdag een pan", who: "Noor" } }),
    card("project", "Soep voor de straat", {
      agreement: { when: "vrijdag", people: ["Noor", "Sami"] },
      project: { firstStep: "=De keuken vragen", group: null },
    }),
  ]);
  const evening = { ...told, board: { ...board, activity: "pitch-evening" as typeof board.activity } };
  const rows = (await sheetsOf(evening)).get("Kaarten") ?? [];
  const [pitch, project] = rows
    .slice(1)
    .map((row) => Object.fromEntries(row.map((cell, n) => [rows[0]?.[n], cell])));
  expect(pitch).toMatchObject({ "in één zin": "Elke vrijdag een pan", "verteld door": "Noor" });
  expect(project).toMatchObject({
    "eerste stap": "'=De keuken vragen",
    wanneer: "vrijdag",
    wie: "Noor, Sami",
  });
  const agreements = String(await contentOf("agreements.csv", evening));
  expect(agreements.slice(1)).toMatch(/^wat;eerste stap;wanneer;wie;/);
  // A board of another kind has no columns for what it never holds.
  expect(String(await contentOf("cards.csv", neighbours))).not.toContain("verteld door");
});

test("the list of answers tells how the room answered its check questions, now and the last time", async () => {
  const { board, ...told } = takenMap([]);
  const [activity, care] = ["pas-op-de-plaats" as ActivityId, "care" as CheckId];
  const round = (yes: number) => ({ began: yes, tallies: { [care]: { yes, no: 0, unsure: 1 } } });
  const taken = { ...told, board: { ...board, activity, checks: { now: round(5), before: round(2) } } };
  const question = "Stel: hier gebeurt iets ergs. Komen buren dan helpen?";
  expect(await rowsOf("answers.csv", taken)).toEqual([
    { vraag: question, antwoord: "Ja", mensen: "5", "vorige keer": "2" },
    { vraag: question, antwoord: "Nee", mensen: "0", "vorige keer": "0" },
    { vraag: question, antwoord: "Weet ik niet", mensen: "1", "vorige keer": "1" },
  ]);
});

/** Every way in which a spreadsheet would begin to reckon. */
const FORMULAS = [
  '=HYPERLINK("http://elders";"Klik")',
  "+32 telefoon",
  "-1+1|cmd",
  "@SOM(1;2)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "＝1+1",
];

test("what people wrote is never a formula, in no list of no file", async () => {
  const more = { byline: "=naam", votes: 1, agreement: { when: "=nu()", people: ["+wie"] } };
  const cards = FORMULAS.map((text, n) => card(`c${n}`, text, more));
  const taken = takenMap(cards, [["c0", "c1", "@woord"]]);
  const all: string[] = [];
  for (const data of (await sheetsOf(taken)).values()) {
    all.push(...data.flat().filter((cell) => typeof cell === "string"));
  }
  for (const name of ["cards", "lines", "dots", "agreements", "answers", "log"]) {
    all.push(...(await rowsOf(`${name}.csv`, taken)).flatMap((row) => Object.values(row)));
  }
  for (const cell of all) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
  for (const text of ["'@woord", "'=naam", "'=nu()", "'+wie", "'  =1+1"]) expect(all).toContain(text);
});

test("a sheet keeps its headings in sight", async () => {
  const file = await contentOf("tables.xlsx", neighbours);
  const parts = unzipSync(typeof file === "string" ? new Uint8Array() : file);
  const first = Object.entries(parts).find(([path]) => path.endsWith("sheet1.xml"));
  expect(strFromU8(first?.[1] ?? new Uint8Array())).toContain('state="frozen"');
});

test("on paper a sheet is one page wide, across, with its headings on each page and without what is for the screen", async () => {
  const file = await contentOf("tables.xlsx", neighbours);
  const parts = unzipSync(typeof file === "string" ? new Uint8Array() : file);
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const sheets = Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(6);
  for (const sheet of sheets.map(read)) {
    expect(sheet).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
    const [setup = ""] = /<pageSetup [^>]*>/.exec(sheet) ?? [];
    for (const said of ['paperSize="9"', 'orientation="landscape"', 'fitToWidth="1"', 'fitToHeight="0"'])
      expect(setup).toContain(said);
    expect(sheet).toMatch(/<pageSetup [^>]*\/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/);
  }
  const names = read("xl/workbook.xml");
  // Until "wie": when a card was hung, its photo and its number are for the screen.
  const area = /name="_xlnm.Print_Area" localSheetId="0">([^<]*)</.exec(names)?.[1];
  expect(area).toBe("&#39;Kaarten&#39;!$A$1:$J$4");
  expect(names.match(/Print_Titles" localSheetId="\d">&#39;\w+&#39;!\$1:\$1</g)).toHaveLength(6);
});

test("columns are as wide as what stands in them, so that a page of them can be read", async () => {
  const { board, ...told } = takenMap(
    Array.from({ length: 40 }, (_, n) =>
      card(`c${n}`, "Elke vrijdag koken we een grote pan soep voor wie maar komen wil".slice(0, 20 + n), {
        kind: (n % 2 ? "pitch" : "agreement") as CardKindId,
        field: (n % 2 ? "pitches" : "agreements") as FieldId,
        byline: "Noor",
        agreement: {
          when: "volgende week zaterdag om tien uur",
          people: ["Noor", "Sami", "Karim", "Annelies"],
        },
        pitch: { line: "Wie wil er met ons mee naar de markt aan de haven", who: "Annelies" },
        project: { firstStep: "De keuken vragen bij de kerk aan de Dijk", group: null },
      }),
    ),
  );
  const evening = { ...told, board: { ...board, activity: "pitch-evening" as typeof board.activity } };
  const file = await contentOf("tables.xlsx", evening);
  const parts = unzipSync(typeof file === "string" ? new Uint8Array() : file);
  const cards = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const printed = [...cards.matchAll(/<col [^>]*width="([\d.]+)"/g)].slice(0, 12);
  // Twelve points on A4 across, where a character of a column's width is 6 points: it becomes seven points or more.
  const wide = printed.reduce((sum, [, width]) => sum + Number(width), 0) * 6;
  expect((12 * 784) / wide).toBeGreaterThan(7);
});

const WORDS = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });

test("whatever is on a card, lists and networks bring it back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(WORDS, { minLength: 1, maxLength: 5 }), async (texts) => {
      const taken = takenMap(texts.map((text, n) => card(`c${n}`, text)));
      const said = (await rowsOf("cards.csv", taken)).map(({ tekst = "" }) => tekst);
      expect(said.map((text, n) => (text === texts[n] ? text : text.replace(/^'/, "")))).toEqual(texts);
      expect(readGraphml(UndirectedGraph, graphml(taken.board)).order).toBe(texts.length);
    }),
  );
});

test("whatever is on a card, a workbook opens", async () => {
  const texts = [...fc.sample(WORDS, { seed: 5, numRuns: 300 }), "toString", "constructor", "__proto__"];
  const cards = (await sheetsOf(takenMap(texts.map((text, n) => card(`c${n}`, text))))).get("Kaarten");
  expect(cards).toHaveLength(texts.length + 1);
  expect(cards?.slice(-3).map(([text]) => String(text).trim())).toEqual(texts.slice(-3));
});
