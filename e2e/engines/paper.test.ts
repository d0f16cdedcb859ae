import { expect } from "@playwright/test";
import { ENGINES } from "../../scripts/engines.ts";
import { createBoard } from "../rig/api.ts";
import { canReadPaper, PrintedPaper } from "../rig/PrintedPaper.ts";
import { chooseOnPage, laidOnPaper, sheetsOfPaper } from "../rig/sheetsOfPaper.ts";
import { test } from "./engines.ts";

const A4 = { sizes: ["210 x 297"], cut: [] };
const KINDS = {
  Poster: { ...A4, count: 1, invitations: 1 },
  Tafelkaarten: { ...A4, count: 1, invitations: 2 },
  "Lege kaarten": { ...A4, count: 5, invitations: 0 },
  Vragen: { ...A4, count: 2, invitations: 0 },
};

test("paper has its true size, nothing on it is cut, and what comes out of the printer is the same", async ({
  house,
  engine,
  engineName,
}, testInfo) => {
  testInfo.skip(engine === null, `${ENGINES[engineName].title} is not installed`);
  if (engine === null) return;
  const board = await createBoard(house.origin, "asset-map");
  const page = await engine.openPage();
  await page.open(`${house.address()}/p/${board.id}#${board.facilitatorToken}`);
  const sheets = () => page.evaluate(sheetsOfPaper, null);
  await expect.poll(sheets).toMatchObject({ count: 1 });

  const printed = canReadPaper ? await page.print() : null;
  if (printed !== null) {
    const paper = PrintedPaper.from(printed, testInfo.outputPath("poster.pdf"));
    expect(paper.facts).toMatchObject({ Pages: "1" });
    expect(paper.facts["Page size"]).toContain("A4");
    // Firefox prints letters of variable fonts as shapes: nothing to read, but there they are, and none is cut.
    const { left, right, top, bottom } = paper.ink;
    for (const rim of [left, 595 - right, top, 842 - bottom]) expect(rim).toBeGreaterThan(14);
    for (const rim of [left, 595 - right, top, 842 - bottom]) expect(rim).toBeLessThan(90);
  }
  await page.evaluate(laidOnPaper, null);
  for (const [kind, expected] of Object.entries(KINDS)) {
    await page.evaluate(chooseOnPage, kind);
    await expect.poll(sheets, kind).toEqual(expected);
  }
  expect(page.visitsElsewhere).toEqual([]);
});
