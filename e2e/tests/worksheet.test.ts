import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { createBoard, exportBoard, linkUrl, type NewBoard, openTables, postCommand } from "../rig/api.ts";

test.use({ activity: "pitch-evening" });

const QUESTION = "Wat kan een bewoner doen?";
const HAVE = "Wat hebben we al?";

/** The question as a phone shows it. */
function question(phone: PhonePage, name = QUESTION) {
  return phone.page.getByRole("listitem").filter({ has: phone.page.getByRole("heading", { name }) });
}

async function writeAlong(phone: PhonePage, words: string): Promise<void> {
  await question(phone).getByRole("button", { name: "Schrijf mee" }).tap();
  const field = phone.page.getByRole("textbox", { name: QUESTION });
  await field.fill([await field.inputValue(), words].filter(Boolean).join("\n"));
}

const save = (phone: PhonePage) => question(phone).getByRole("button", { name: "Bewaar" }).tap();

test("a laptop and two phones write in one place at once, one of them without network for a moment", async ({
  house,
  board,
  openPhone,
  openLaptop,
  openFacilitator,
}) => {
  const map = await createBoard(house.origin, "asset-map", "Wat er al is");
  for (const [kind, text] of [
    ["talent", "Karim repareert fietsen"],
    ["place", "Café De Brug heeft een zaaltje"],
  ])
    await postCommand(house.origin, map.id, map.facilitatorToken, {
      type: "add-card",
      card: { kind, text, field: null },
    });
  const lead = (command: Parameters<typeof postCommand>[3]) =>
    postCommand(house.origin, board.id, board.facilitatorToken, command);
  await lead({ type: "add-card", card: { kind: "pitch", text: "Samen eten", field: "pitches" } });
  const [noor, sam] = [await openPhone(), await openPhone()];
  for (const phone of [noor, sam]) {
    await phone.joinIn();
    await expect(phone.page.getByRole("button", { name: "Van mij" })).toBeVisible(); // in, so that they get a seat
  }
  await lead({ type: "make-groups", most: 4, spread: false });
  await openTables(house.origin, board);
  await lead({ type: "set-step", stepId: "work" });
  const { groups } = (await exportBoard(house.origin, board)) as unknown as {
    readonly groups: readonly { readonly table: string }[];
  };
  const table: NewBoard = { ...board, id: groups[0]?.table ?? "" };
  const laptop = await openLaptop(await linkUrl(house.origin, table, "table"));
  const onLaptop = laptop.page.getByRole("textbox", { name: QUESTION });
  await onLaptop.fill("Soep koken");
  await expect(question(sam)).toContainText("Soep koken");

  await test.step("each writes on without seeing the others, and Sam is without network", async () => {
    await sam.page.context().setOffline(true);
    await writeAlong(sam, "Brood bakken");
    await save(sam);
    await expect(question(sam)).toContainText(/Brood bakken/);
    await writeAlong(noor, "Tafels dragen");
    await onLaptop.press("Control+End");
    await onLaptop.pressSequentially(" met zijn allen");
    await expect(question(noor)).toContainText("met zijn allen");
    await save(noor);
    await expect(onLaptop).toHaveValue(/Tafels dragen/);
  });

  await test.step("when the network is back everybody has every letter", async () => {
    await sam.page.context().setOffline(false);
    const all = /^(?=.*Soep koken met zijn allen)(?=.*Tafels dragen)(?=.*Brood bakken)/s;
    await expect(onLaptop).toHaveValue(all);
    for (const phone of [noor, sam]) await expect(question(phone)).toContainText(all);
  });

  await test.step("a star stands before what the group tells first, on the phone and on the laptop", async () => {
    await question(noor).getByRole("button", { name: "Zet een ster: Brood bakken" }).tap();
    await expect(onLaptop).toHaveValue(/★ Brood bakken/);
    await onLaptop.press("Control+Home");
    await laptop.page.getByRole("button", { name: "Zet een ster bij deze regel" }).press("Enter");
    await expect(
      question(sam).getByRole("button", { name: /Zet een ster: Soep koken/, pressed: true }),
    ).toBeVisible();
    await expectAccessible(noor.page, "the worksheet on a phone");
    await expectAccessible(laptop.page, "the worksheet on a laptop");
  });

  await test.step("whoever led the map before chooses it for the tables of this evening, where they see it at once", async () => {
    const before = await openFacilitator({ board: map });
    await expect(before.page.getByText("Wat er al is").first()).toBeVisible();
    await before.page.close();
    const { page } = await openFacilitator();
    await page.getByRole("button", { name: "Tafels", exact: true }).click();
    await page.getByLabel("Krachtenkaart bij deze avond").selectOption("Wat er al is");
    await expect(page.getByText("De tafels kunnen nu op deze kaart kijken.")).toBeVisible();
    await expectAccessible(page, "the map of the evening at the desk");
    await page.close();
    const way = { name: "Kijk op de Krachtenkaart" };
    await expect(question(noor, HAVE).getByRole("button", way)).toBeVisible({ timeout: 5_000 });
    await expect(laptop.page.getByRole("button", way)).toBeVisible({ timeout: 5_000 });
  });

  await test.step("what the neighbourhood has already comes on the worksheet with one tap", async () => {
    const have = question(noor, HAVE);
    await have.getByRole("button", { name: "Kijk op de Krachtenkaart" }).tap();
    await have.getByRole("searchbox").fill("cafe");
    const cafe = have.getByRole("button", { name: "Zet erbij: Café De Brug heeft een zaaltje" });
    await cafe.tap({ position: { x: 20, y: 20 } }); // so soon, and in the place of the tap before, it would be no tap
    await expect(have.getByRole("button", { name: /Café De Brug.*Staat erbij/ })).toBeVisible();
    await expectAccessible(noor.page, "the map on a phone");
    const answer = laptop.page.getByRole("textbox", { name: HAVE });
    await expect(answer).toHaveValue("Café De Brug heeft een zaaltje");
    const panel = laptop.page.getByRole("region", { name: "Werkblad" });
    await panel.getByRole("button", { name: "Kijk op de Krachtenkaart" }).press("Enter");
    await panel.getByText("Talenten van mensen").click();
    await panel.getByRole("button", { name: "Zet erbij: Karim repareert fietsen" }).press("Enter");
    await expect(answer).toHaveValue("Café De Brug heeft een zaaltje\nKarim repareert fietsen");
    await expectAccessible(laptop.page, "the map on a laptop");
    await expect(question(sam, HAVE)).toContainText("Karim repareert fietsen");
    await expect(have.getByRole("button", { name: "Zet een ster" })).toHaveCount(2);
  });
});
