import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, expect, test } from "vitest";
import { takeHomeFiles } from "../takeHomeFiles.ts";
import { card, takenMap } from "../testing/takenMap.ts";

// A whole office takes ten seconds to open: `pnpm test:all` waits for it.
const OFFICE = "/usr/bin/soffice";
const isSkipped = process.env.TESTS !== "long" || !existsSync(OFFICE);

const folder = mkdtempSync(join(tmpdir(), "buurtbord-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS = ["Soep koken", '=HYPERLINK("http://elders";"Klik")', 'أغاني; "oude"\nen nieuwe', "constructor"];
const evening = takenMap(TEXTS.map((text, n) => card(`c${n}`, text, { votes: n })));

/** What LibreOffice finds in the first sheet of a file, as it writes that down itself. */
async function openedByOffice(name: string): Promise<readonly Record<string, string>[]> {
  const content = await takeHomeFiles.get(name)?.content(evening, new Map());
  if (content === undefined) throw new Error(`There is no ${name}`);
  const path = join(folder, name.replace(".", "-in."));
  writeFileSync(path, content);
  // Semicolons and UTF-8, coming in and going out.
  const form = ["--infilter=CSV:59,34,76,1", "--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1"];
  const given = name.endsWith(".csv") ? form : form.slice(1);
  const home = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(OFFICE, [home, "--headless", ...given, "--outdir", join(folder, "out"), path], {
    timeout: 120_000,
  });
  const written = readFileSync(join(folder, "out", name.replace(/\..*/, "-in.csv")), "utf8");
  return Papa.parse<Record<string, string>>(written.replace("\ufeff", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** What it would print, page by page. */
async function printedByOffice(texts: readonly string[]): Promise<readonly string[]> {
  const cards = texts.map((text, n) => card(`c-${n}`, text));
  const content = await takeHomeFiles.get("tables.xlsx")?.content(takenMap(cards), new Map());
  if (content === undefined) throw new Error("There is a workbook");
  const path = join(folder, "printed.xlsx");
  writeFileSync(path, content);
  const home = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(OFFICE, [home, "--headless", "--convert-to", "pdf", "--outdir", folder, path], {
    timeout: 120_000,
  });
  const words = execFileSync("/usr/bin/pdftotext", ["-layout", join(folder, "printed.pdf"), "-"]);
  return words.toString().split("\f").slice(0, -1);
}

test.skipIf(isSkipped || !existsSync("/usr/bin/pdftotext"))(
  "it prints every card on pages of one sheet wide, each with the headings",
  async () => {
    const pages = await printedByOffice(
      Array.from({ length: 60 }, (_, n) => `Kaart nummer ${n} van de avond.`),
    );
    const cards = pages.filter((page) => page.includes("Kaarten"));
    expect(pages.length).toBeLessThanOrEqual(10);
    for (const page of cards) expect(page).toMatch(/tekst .*soort .*vak/);
    for (let n = 0; n < 60; n++)
      expect(cards.filter((page) => page.includes(`nummer ${n} van`))).toHaveLength(1);
    expect(pages.join("")).not.toContain("c-1");
  },
  180_000,
);

test.skipIf(isSkipped).each(["tables.xlsx", "cards.csv"])(
  "LibreOffice opens %s, with every word as it was written and nothing reckoned",
  async (name) => {
    const rows = await openedByOffice(name);
    expect(rows.map(({ tekst }) => tekst)).toEqual([
      TEXTS[0],
      `'${TEXTS[1]}`,
      TEXTS[2],
      expect.stringMatching(/^constructor ?$/),
    ]);
    expect(rows.map(({ stippen }) => stippen)).toEqual(["0", "1", "2", "3"]);
    expect(rows[0]?.vak).toBe("Talenten van mensen");
    expect(rows[0]?.opgehangen).toMatch(/2026/);
  },
  180_000,
);
