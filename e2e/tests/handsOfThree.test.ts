import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures/house.ts";
import type { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { exportBoard, linkUrl } from "../rig/api.ts";
import { Cable } from "../rig/Cable.ts";
import { layCards } from "../rig/layCards.ts";
import { letTimePass } from "../rig/letTimePass.ts";

test.use({ activity: "idea-board" });

const AWAY_MS = 60_000;

/** What the three make of it together: at first, and when one of them was away for a minute. */
const THREE_HANDS = "Grote markt met muziek op het plein, elke week";
const ALL = `Een ${THREE_HANDS} en kraampjes`;

test("two facilitators and a table write in one card, move one card, and take back only their own", async ({
  house,
  board,
  openFacilitator,
  openLaptop,
}) => {
  await layCards(house.origin, board, "idea", ["markt op het plein", "fontein"]);
  const cable = await Cable.to(house.port);
  const first = await openFacilitator();
  const away = { origin: house.address(cable.port), ownClock: true };
  const second = await openLaptop(board.facilitatorUrl, away);
  const table = await openLaptop(await linkUrl(house.origin, board, "table"));
  const everybody = [first, second, table];
  const eachShows = async (text: string) => {
    for (const page of everybody) await expect(page.card(text)).toBeVisible();
  };

  await test.step("three carets in one text, and each stays where its own words are", async () => {
    const [start, middle, end] = await Promise.all(
      everybody.map((page) => page.beginWriting("markt op het plein")),
    );
    if (start === undefined || middle === undefined || end === undefined) throw new Error("Three write");
    await Promise.all([start.press("Control+Home"), middle.press("Control+Home"), end.press("Control+End")]);
    for (const _letter of "markt") await middle.press("ArrowRight");
    await Promise.all([
      start.pressSequentially("Grote ", { delay: 20 }),
      middle.pressSequentially(" met muziek", { delay: 20 }),
      end.pressSequentially(", elke week", { delay: 20 }),
    ]);
    for (const field of [start, middle, end]) await expect(field).toHaveValue(THREE_HANDS);
    const beforeCaret = (field: Locator) =>
      field.evaluate((one: HTMLTextAreaElement) => one.value.slice(0, one.selectionStart));
    expect(await beforeCaret(start)).toBe("Grote ");
    expect(await beforeCaret(middle)).toBe("Grote markt met muziek");
    expect(await beforeCaret(end)).toBe(THREE_HANDS);
    await Promise.all([start, middle, end].map((field) => field.press("Enter")));
    await eachShows(THREE_HANDS);
  });

  await test.step("one is without network for a minute, and goes on; so do the others", async () => {
    cable.cut();
    const field = await second.beginWriting(THREE_HANDS);
    await field.press("Control+End");
    await field.pressSequentially(" en kraampjes");
    await field.press("Enter");
    await second.drag("fontein", { x: 180, y: 60 });
    await expect(second.notSaved).toBeVisible();
    const other = await table.beginWriting(THREE_HANDS);
    await other.press("Control+Home");
    await other.pressSequentially("Een ");
    await other.press("Enter");
    await first.drag(`Een ${THREE_HANDS}`, { x: -120, y: 90 });
    await second.page.clock.runFor(AWAY_MS);
    cable.mend();
    await letTimePass([second.page], () => expect(second.saved).toBeVisible({ timeout: 200 }));
    await eachShows(ALL);
    await everybodySeesTheSame(everybody, [ALL, "fontein"]);
  });

  await test.step("one card is moved by two at once: it lies where one of them put it, for everybody", async () => {
    await Promise.all([first.drag("fontein", { x: 60, y: -80 }), table.drag("fontein", { x: -60, y: 80 })]);
    await everybodySeesTheSame(everybody, [ALL, "fontein"]);
  });

  await test.step("whoever takes back what another did over, leaves it as it is", async () => {
    await first.drag("fontein", { x: 40, y: 0 });
    await everybodySeesTheSame(everybody, [ALL, "fontein"]);
    await table.drag("fontein", { x: 0, y: 40 });
    await everybodySeesTheSame(everybody, [ALL, "fontein"]);
    const before = await table.card("fontein").boundingBox();
    await first.undo();
    await expect(first.page.getByText("Iemand anders heeft dit daarna veranderd.")).toBeVisible();
    expect(await table.card("fontein").boundingBox()).toEqual(before);
    await table.undo();
    await expect.poll(() => table.card("fontein").boundingBox()).not.toEqual(before);
    await everybodySeesTheSame(everybody, [ALL, "fontein"]);
  });

  const { cards } = await exportBoard(house.origin, board);
  expect(cards.map(({ text }) => text).sort()).toEqual([ALL, "fontein"]);
  await cable.close();
});

/** Each has its own window; where one card lies beside the other, in widths of that, is the same in all. */
async function everybodySeesTheSame(
  everybody: readonly FacilitatorPage[],
  [one, other]: readonly [string, string],
): Promise<void> {
  await expect(async () => {
    const [first, ...rest] = await Promise.all(everybody.map((page) => beside(page, one, other)));
    for (const place of rest) {
      expect(place.x).toBeCloseTo(first?.x ?? Number.NaN, 1);
      expect(place.y).toBeCloseTo(first?.y ?? Number.NaN, 1);
    }
  }).toPass({ timeout: 10_000 });
}

async function beside(page: FacilitatorPage, one: string, other: string) {
  const [a, b] = [await middleOf(page.card(one)), await middleOf(page.card(other))];
  const width = (await page.card(one).boundingBox())?.width ?? Number.NaN;
  return { x: (b.x - a.x) / width, y: (b.y - a.y) / width };
}
