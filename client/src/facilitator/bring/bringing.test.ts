import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { broughtCards } from "./broughtCards.ts";
import { broughtFile } from "./broughtFile.ts";
import { broughtRows, guessedMapping, namesLeft } from "./columnMapping.ts";
import { decoded, readTable } from "./readTable.ts";

function assetMap() {
  const map = activities.find(({ id }) => id === "asset-map");
  if (map === undefined) throw new Error("There is an asset map");
  return map;
}

const map = assetMap();

function pitchEvening() {
  const evening = activities.find(({ id }) => id === "pitch-evening");
  if (evening === undefined) throw new Error("There is a pitch evening");
  return evening;
}
const words = activityTexts(map, "nl");
const talent = "talent" as CardKindId;

/** From a file to cards, as guessed. */
function brought(file: string | Uint8Array, activity = map, of = activityTexts(activity, "nl")) {
  const table = readTable(typeof file === "string" ? file : decoded(file));
  if (table === null) return null;
  return broughtCards(broughtRows(table, guessedMapping(table, activity, of)), activity, of, talent);
}

const NOTHING_LEFT = { when: 0, firstStep: 0, line: 0 };

test.each([
  [";", "a Dutch spreadsheet"],
  [",", "an English one"],
  ["\t", "cells that were copied"],
])("cards come out of a table with %j between its cells: %s", (separator) => {
  const rows = [
    ["nr", "Tekst", "Vak"],
    ["1", "Soep koken", "Talenten van mensen"],
    ["2", "Het koor", "groepen en clubs"],
  ];
  expect(brought(rows.map((cells) => cells.join(separator)).join("\r\n"))).toEqual({
    cards: [
      { kind: "talent", text: "Soep koken", field: "talents" },
      { kind: "group", text: "Het koor", field: "groups" },
    ],
    problems: [],
    leftOut: NOTHING_LEFT,
  });
});

/** As cards.csv of a pitch evening has them; see server/src/takeHome/tables. */
const OURS = `tekst;soort;vak;keer gezegd;stippen;mensen erbij;naam;in één zin;verteld door;eerste stap;wanneer;wie;kaart
Soep voor de straat;Pitch;Pitches;1;2;0;;Elke vrijdag een pan;Noor;;;;c1
Een pan lenen;Project;Projecten;1;0;2;;;;De kerk bellen;vrijdag;Noor, Sami;c2
Bessen planten;Idee;;1;0;0;Karim;;;;;;c3`;

test("what our own list says when, as a first step and in one line comes in again; names of people stay in the file", () => {
  const evening = pitchEvening();
  const found = brought(OURS, evening);
  expect(found?.problems).toEqual([]);
  expect(found?.leftOut).toEqual(NOTHING_LEFT);
  expect(found?.cards).toMatchObject([
    { kind: "pitch", text: "Soep voor de straat", pitch: { line: "Elke vrijdag een pan", who: "" } },
    { kind: "agreement", text: "Een pan lenen", when: "vrijdag", project: { firstStep: "De kerk bellen" } },
    { kind: "idea", text: "Bessen planten" },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/Noor|Sami|Karim/);
  const table = readTable(OURS);
  if (table === null) throw new Error("It is a table");
  expect(namesLeft(table, guessedMapping(table, evening, activityTexts(evening, "nl")))).toEqual([
    "naam",
    "verteld door",
    "wie",
  ]);
});

test("a moment on a card that is no agreement stays behind and is told; one that is too long is no card", () => {
  const found = brought(
    `tekst;vak;wanneer\nSoep;Talenten van mensen;vrijdag\nWe ruimen op;Afspraken;${"a".repeat(61)}\nWe komen terug;Afspraken;  zaterdag   om tien`,
  );
  expect(found?.cards).toEqual([
    { kind: "talent", text: "Soep", field: "talents" },
    { kind: "agreement", text: "We komen terug", field: "agreements", when: "zaterdag om tien" },
  ]);
  expect(found?.leftOut).toEqual({ ...NOTHING_LEFT, when: 1 });
  expect(found?.problems).toEqual([{ row: 3, problem: "word-too-long", word: `${"a".repeat(24)}…` }]);
});

test("an empty column of names is none, and one that is the text comes as text", () => {
  const empty = readTable("tekst;wie\nSoep;");
  const people = readTable("naam\nHet koor");
  if (empty === null || people === null) throw new Error("They are tables");
  expect(namesLeft(empty, guessedMapping(empty, map, words))).toEqual([]);
  expect(namesLeft(people, guessedMapping(people, map, words))).toEqual([]);
});

test("empty lines are passed over, and the others keep their numbers", () => {
  expect(brought("tekst;vak\n\nSoep;\n\nKoor;De maan\n\n\n")).toMatchObject({
    cards: [{ text: "Soep" }],
    problems: [{ row: 5, problem: "unknown-field" }],
  });
});

test("a table without headings is understood by what stands in it", () => {
  expect(brought("Organisaties;De wijkzorg helpt graag\nOrganisaties;De bibliotheek")?.cards).toEqual([
    { kind: "organisation", text: "De wijkzorg helpt graag", field: "organisations" },
    { kind: "organisation", text: "De bibliotheek", field: "organisations" },
  ]);
});

test("an older Excel's letters are read too, and those of one that writes two bytes for each", () => {
  const older = new Uint8Array([...Buffer.from("tekst\nCaf"), 0xe9]);
  const wide = new Uint8Array(Buffer.from("\ufefftekst\nCafé", "utf16le"));
  for (const file of [older, wide]) expect(brought(file)?.cards[0]?.text).toBe("Café");
});

test("what cannot become a card is told row by row, and the rest comes", () => {
  const long = "a".repeat(LIMITS.cardTextCodePoints + 1);
  const found = brought(`tekst;vak;soort\nSoep;;\n;;Talent\n${long};;\nKoor;De maan;\nKoor;;Raket`);
  expect(found?.cards).toEqual([{ kind: "talent", text: "Soep", field: "talents" }]);
  expect(found?.problems).toEqual([
    { row: 3, problem: "no-text" },
    { row: 4, problem: "too-long" },
    { row: 5, problem: "unknown-field", word: "De maan" },
    { row: 6, problem: "unknown-kind", word: "Raket" },
  ]);
});

test("no more cards at once than somebody who leads may send, and the first that is too many is named", () => {
  const rows = Array.from({ length: LIMITS.cardsBroughtAtOnce + 2 }, (_, n) => `Kaart ${n}`);
  const found = brought(["tekst", ...rows].join("\n"));
  expect(found?.cards).toHaveLength(LIMITS.cardsBroughtAtOnce);
  expect(found?.problems).toMatchObject([
    { row: LIMITS.cardsBroughtAtOnce + 2, problem: "too-many" },
    { problem: "too-many" },
  ]);
});

test("a list of one column is a table too: its heading is no card, and a cell stays one", async () => {
  const file = new File(['tekst\r\n"Soep, met brood\r\nen kaas"\r\n"Het ""koor"""\r\n'], "lijst.csv");
  const reading = await broughtFile(file, "nl");
  if (!reading.ok || reading.brought.from !== "table") throw new Error("It is a table");
  const [sheet] = reading.brought.sheets;
  if (sheet === undefined) throw new Error("It has a sheet");
  const rows = broughtRows(sheet.table, guessedMapping(sheet.table, map, words));
  expect(rows.map(({ text }) => text)).toEqual(["Soep, met brood\r\nen kaas", 'Het "koor"']);
});

test.each([
  ["Soep koken\tOrganisaties\nKoor\t\n", "table"],
  ["1.\tSoep koken\n•\tKoor\n", "lines"],
  ["Soep koken\nSamen zingen, met koffie\n", "lines"],
])("a text of %j is a %s", async (text, from) => {
  const reading = await broughtFile(new File([text], "Lijst.txt"), "nl");
  expect(reading).toMatchObject({ ok: true, brought: { from } });
});

test("a first line that tells Excel what separates the cells is no card, and is believed", () => {
  expect(brought("sep=|\r\ntekst|vak\r\nSoep; en, brood|\r\n|\r\nKoor|De maan")).toMatchObject({
    cards: [{ text: "Soep; en, brood" }],
    problems: [{ row: 5, problem: "unknown-field" }],
  });
});

test("an empty file is no table", () => {
  expect(brought("")).toBeNull();
  expect(brought("\n  \n")).toBeNull();
});

test("whatever is on a card comes back from a table, also what a spreadsheet would take for a formula", () => {
  const unit = fc.constantFrom(...'aZé1أ🌻=+-@ ,"\n');
  const text = fc.string({ unit, minLength: 1, maxLength: 40 }).filter((one) => /\p{L}/u.test(one));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const guarded = texts.map((one) => (/^\s*[=+\-@]/.test(one) ? `'${one}` : one));
      const file = Papa.unparse({ fields: ["tekst", "soort"], data: guarded.map((one) => [one, "Talent"]) });
      expect(brought(file)?.cards.map((card) => card.text.normalize())).toEqual(
        texts.map((one) => one.trim().normalize()),
      );
    }),
  );
});
