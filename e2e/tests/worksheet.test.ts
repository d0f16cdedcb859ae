import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { exportBoard, linkUrl, type NewBoard, openTables, postCommand } from "../rig/api.ts";

test.use({ activity: "pitch-evening" });

const QUESTION = "Wat kan een bewoner doen?";

/** The question as a phone shows it. */
function question(phone: PhonePage) {
  return phone.page
    .getByRole("listitem")
    .filter({ has: phone.page.getByRole("heading", { name: QUESTION }) });
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
}) => {
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
});
