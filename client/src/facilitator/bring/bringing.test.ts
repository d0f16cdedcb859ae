import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { broughtCards } from "./broughtCards.ts";
import { broughtFile } from "./broughtFile.ts";
import { broughtRows, guessedMapping } from "./columnMapping.ts";
import { decoded, readTable } from "./readTable.ts";

function assetMap() {
  const map = activities.find(({ id }) => id === "asset-map");
  if (map === undefined) throw new Error("There is an asset map");
  return map;
}

const map = assetMap();
const words = activityTexts(map, "nl");
const talent = "talent" as CardKindId;

/** From a file to cards, as guessed. */
function brought(file: string | Uint8Array) {
  const table = readTable(typeof file === "string" ? file : decoded(file));
  if (table === null) return null;
  return broughtCards(broughtRows(table, guessedMapping(table, map, words)), map, words, talent);
}

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
  });
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
