import { readFileSync } from "node:fs";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { escaped, known } from "@buurtbord/shared/xml/xml.ts";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { broughtCards } from "../broughtCards.ts";
import { broughtRows, guessedMapping } from "../columnMapping.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { inline, workbookOf } from "./testing.ts";

const office = new Uint8Array(readFileSync(new URL("./fixtures/libreOffice.xlsx", import.meta.url)));

/** The rows of the first sheet, each with its number before its cells. */
function rowsIn(file: Uint8Array): readonly (readonly [number, ...string[]])[] {
  const reading = readWorkbook(file, "nl");
  if (!reading.ok) throw new Error(`Refused: ${reading.fault}`);
  return reading.sheets[0]?.table.rows.map(({ row, cells }) => [row, ...cells] as const) ?? [];
}

function faultOf(file: Uint8Array): string | null {
  const reading = readWorkbook(file, "nl");
  return reading.ok ? null : reading.fault;
}

test("a file of LibreOffice is read: what came out of formulas, days, hours and parts as they are shown", () => {
  expect(rowsIn(office)).toEqual([
    [1, "Bouwsteen", "Tekst", "Opmerking"],
    [2, "Talenten van mensen", "Soep koken", "5 november 2026"],
    [3, "", "Fietsen maken", "19:30"],
    [4, "", "أغاني قديمة & nieuwe 🎶", "50%"],
    [7, "De maan", "Raketten", ""],
    [8, "groepen en clubs", "14", "1234,5"],
    [9, "", "", "=1+1"],
  ]);
  const reading = readWorkbook(office, "nl");
  expect(reading.ok && reading.sheets.map(({ name }) => name)).toEqual(["Ophalen", "Wensen & ideeën"]);
  expect(reading.ok && reading.sheets[1]?.table.rows[0]?.cells).toEqual(["Een bankje\nin de zon"]);
});

test("it becomes cards as a CSV does: a field that is as high as three rows is that of all three, and faults have its row numbers", () => {
  const map = activities.find(({ id }) => id === "asset-map");
  const reading = readWorkbook(office, "nl");
  if (map === undefined || !reading.ok) throw new Error("There is an asset map, and a file");
  const table = reading.sheets[0]?.table;
  if (table === undefined) throw new Error("There is a sheet");
  const words = activityTexts(map, "nl");
  const mapping = guessedMapping(table, map, words);
  expect(mapping).toMatchObject({ hasHeadings: true, field: 0, text: 1, kind: null });
  const { cards, problems } = broughtCards(broughtRows(table, mapping), map, words, "talent" as CardKindId);
  expect(cards.map(({ text, field }) => [text, field])).toEqual([
    ["Soep koken", "talents"],
    ["Fietsen maken", "talents"],
    ["أغاني قديمة & nieuwe 🎶", "talents"],
    ["14", "groups"],
  ]);
  expect(problems).toEqual([
    { row: 7, problem: "unknown-field", word: "De maan" },
    { row: 9, problem: "no-text" },
  ]);
});

test("rows and cells without an address stand after each other; letters in pieces are one text", () => {
  const shared = `<sst><si><r><t>Soep </t></r><r><t>koken</t></r><rPh><t>soepu</t></rPh></si></sst>`;
  const file = workbookOf(
    {
      A: `<row><c t="s"><v>0</v></c></row><row>${inline("C2", "een_x000A_twee")}</row><row><c><v>3</v></c></row>`,
    },
    { "xl/sharedStrings.xml": shared },
  );
  expect(rowsIn(file)).toEqual([
    [1, "Soep koken", "", ""],
    [2, "", "", "een\ntwee"],
    [3, "3", "", ""],
  ]);
});

test("a day that is counted from 1904, a number with too many figures, a fault", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmm&quot; uur&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  const workbook = `<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A" q:id="r0"/></x:sheets></x:workbook>`;
  const file = workbookOf(
    {
      A: `<row><c s="1"><v>1</v></c><c><v>0.30000000000000004</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c t="s"><v>9</v></c></row>`,
    },
    { "xl/styles.xml": styles, "xl/workbook.xml": workbook },
  );
  expect(rowsIn(file)).toEqual([[1, "2 januari 1904", "0,3", "", "✓"]]);
});

test("whatever is written in cells comes out as it was written", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map(known);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const plain = texts.map((one) => one.replaceAll("_x", "x").replace(/^'/, "").trim() || "leeg");
      const rows = plain.map(
        (one, n) => `<row r="${n * 3 + 1}">${inline(`B${n * 3 + 1}`, escaped(one))}</row>`,
      );
      expect(rowsIn(workbookOf({ A: rows.join("") }))).toEqual(plain.map((one, n) => [n * 3 + 1, "", one]));
    }),
  );
});

test("one cell in the farthest corner makes no sheet of a thousand million cells", () => {
  expect(
    rowsIn(
      workbookOf({
        A: `<row r="1048576">${inline("XFD1048576", "ver weg")}${inline("A1048576", "hier")}</row>`,
      }),
    ),
  ).toEqual([[1_048_576, "hier"]]);
});

test("of a sheet with a million rows the first ones are read", () => {
  const rows = `<row>${inline("", "x")}</row>`.repeat(100_000);
  expect(rowsIn(workbookOf({ A: rows }))).toHaveLength(5_000);
});

/** Says of its parts that they are smaller than they are. */
function lying(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 40, true);
  return zip;
}

const bomb = (bytes: number) => workbookOf({ A: `<row>${" ".repeat(bytes)}</row>` });

test.each<[string, () => Uint8Array, string]>([
  ["a zip that becomes too large", () => bomb(40_000_000), "too-large"],
  ["one that says it does not", () => lying(bomb(4_000_000)), "unreadable"],
  ["half a file", () => office.slice(0, office.length / 2), "unreadable"],
  ["a zip of something else", () => zipSync({ "foto.jpg": new Uint8Array(9) }), "unreadable"],
  ["no zip", () => new TextEncoder().encode("PK\x03\x04 nee"), "unreadable"],
  ["half an XML file", () => workbookOf({ A: "<row><c><v>" }), "unreadable"],
  ["nothing", () => workbookOf({ A: "" }), "empty"],
  ["no sheet", () => workbookOf({}), "empty"],
])("%s is refused", (_, file, fault) => {
  expect(faultOf(file())).toBe(fault);
});

test("XML in XML in XML, and words that stand for words, do no harm", () => {
  const deep = `<row>${"<c>".repeat(100_000)}${"</c>".repeat(100_000)}</row>`;
  expect(faultOf(workbookOf({ A: deep }))).toBe("empty");
  const laughs = `<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
  const file = workbookOf({ A: `<row><c t="s"><v>0</v></c></row>` }, { "xl/sharedStrings.xml": laughs });
  expect(rowsIn(file)).toEqual([[1, "&b;"]]);
});

test("whatever bytes are broken in a file, it is read or refused, and never thrown back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(office.length - 1), fc.nat(255)), { minLength: 1, maxLength: 9 }),
      (breaks) => {
        const broken = office.slice();
        for (const [at, byte] of breaks) broken[at] = byte;
        expect(typeof readWorkbook(broken, "nl").ok).toBe("boolean");
      },
    ),
  );
});
