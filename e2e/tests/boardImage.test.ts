import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import type { NewBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "idea-board" });

const IDEAS = ["Samen soep koken", "Een bank & bloemen", "Fietsles"];

/** Three ideas, one of which has a dot; and a line between two. */
async function fill(origin: string, board: NewBoard): Promise<void> {
  const remote = await SimulatedPhone.remote(origin, board);
  const cardIds: unknown[] = [];
  for (const text of IDEAS) {
    const answer = await remote.ask({ type: "add-card", card: { kind: "idea", text, field: null } });
    if (answer.type === "result") cardIds.push(answer.result.cardId);
  }
  await remote.ask({ type: "connect-cards", from: cardIds[0], to: cardIds[1] });
  await remote.ask({ type: "set-step", stepId: "dots" });
  const phone = await SimulatedPhone.join(origin, board);
  await phone.connect();
  await phone.ask({ type: "vote", cardId: cardIds[0] });
  for (const one of [phone, remote]) one.disconnect();
}

async function saved(sheet: Locator, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const downloading = sheet.page().waitForEvent("download");
  await sheet.getByRole("button", { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the board is taken home as a picture, with everything that lies on it", async ({
  house,
  board,
  openFacilitator,
}) => {
  await fill(house.origin, board);
  const facilitator = await openFacilitator();
  const sheet = await facilitator.openTakeHome();
  await expectAccessible(facilitator.page, "saving an image");

  await test.step("as SVG: with all words, the dot, the line, and the letters", async () => {
    const { name, bytes } = await saved(sheet, /^Bewaar als SVG/);
    expect(name).toMatch(/^De Waterkant \d{4}-\d\d-\d\d\.svg$/);
    const svg = bytes.toString("utf8");
    for (const word of IDEAS.flatMap((idea) => idea.replace("&", "&amp;").split(" ")))
      expect(svg).toContain(word);
    expect(svg).toContain(">1</tspan>");
    expect(svg).toContain('stroke="#9a2412"');
    expect(svg).toContain("font/woff2;base64,");
    expect(svg).not.toContain("foreignObject");
  });

  await test.step("as PNG, of one field only", async () => {
    await sheet.getByLabel("Wat komt erop?").selectOption("Parkeerplek");
    const { name, bytes } = await saved(sheet, /^Bewaar als PNG/);
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(400); // its width
    await expect(sheet.getByText("Klaar. Het plaatje staat bij je downloads.")).toBeVisible();
  });
});
