import { Evening } from "../fixtures/evening.ts";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { Keys } from "../page-models/Keys.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

const STEPS = [
  { prompt: "Welkom" },
  { prompt: "Wat is er al?", verbs: ["add"], writing: "silent" },
  { prompt: "Wat hoort bij elkaar?", verbs: ["connect"] },
  { prompt: "Waar beginnen we?", verbs: ["vote"], dots: 3, tally: "hidden" },
  { prompt: "Tot de volgende keer" },
] as const;

test("a whole evening by keyboard alone: no mouse, no touch", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  const evening = await Evening.begin(house.origin, board, STEPS);
  const phones = await Promise.all([0, 1].map(() => SimulatedPhone.join(house.origin, board)));
  await Promise.all(phones.map((phone) => phone.connect()));
  const wall = await openScreen({ size: { width: 1024, height: 768 } });
  const wallKeys = new Keys(wall.page);
  const facilitator = await openFacilitator();
  const { page, words, now } = facilitator;
  const keys = new Keys(page);
  await expect(facilitator.saved).toBeVisible();

  await test.step("the sheet with the keys, and how people join: open and closed again", async () => {
    await keys.press("?");
    const sheet = page.getByRole("dialog", { name: "Toetsen" });
    await expect(sheet.getByText("Volgende stap")).toBeVisible();
    await keys.press("n"); // under a sheet no key does anything
    await keys.press("Escape");
    await expect(sheet).toBeHidden();
    await keys.press("j");
    await expect(page.getByRole("dialog", { name: words.joining })).toBeVisible();
    await keys.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(facilitator.stepName).toHaveText("Welkom");
  });

  await test.step("the next step; people write in silence", async () => {
    await keys.press("n");
    await expect(facilitator.stepName).toHaveText("Wat is er al?");
    for (const [i, text] of ["Soep koken", "Fietsen maken"].entries()) {
      await phones[i]?.ask({ type: "add-card", card: { kind: "talent", text, field: null } });
    }
    await expect(now.getByText("In stilte: 2 kaarten liggen dicht.")).toBeVisible();
  });

  await test.step("somebody without a phone is written for: letters there are letters", async () => {
    await keys.press("w");
    const form = page.getByRole("form", { name: words.write });
    await keys.type("Nonnenkoor");
    await keys.press("Enter");
    await keys.goTo(form.getByRole("combobox"), "Shift+Tab");
    await keys.type("Pl");
    await keys.press("Tab");
    await keys.type("Het plein");
    await keys.press("Enter", "Escape");
    await expect(form).toBeHidden();
    await expect(facilitator.stepName).toHaveText("Wat is er al?");
  });

  await test.step("what lies closed is laid open", async () => {
    await keys.press("r");
    await expectAccessible(page, "laying open");
    await keys.use(page.getByRole("button", { name: words.revealAll, exact: true }).last());
    await expect(facilitator.card("Soep koken")).toBeVisible();
    await expect(facilitator.card("Het plein")).toBeVisible();
  });

  await test.step("the wall says it in words, one key away", async () => {
    await wallKeys.press("l");
    await expect(wall.field("Talenten van mensen")).toContainText("Nonnenkoor");
    await expect(wall.field("Plekken en bedrijven")).toContainText("Het plein");
  });

  await test.step("a card is chosen, rewritten and moved to another field", async () => {
    await keys.press("g");
    await expect(facilitator.canvas).toBeFocused();
    await keys.press("Home");
    await expect(facilitator.chosen).toHaveText("Nonnenkoor");
    await keys.press("Enter");
    await keys.type("Smartlappenkoor");
    await keys.press("Escape");
    await expect(facilitator.card("Smartlappenkoor")).toBeVisible();
    await expect(facilitator.canvas).toBeFocused();
    for (let i = 0; i < 12; i++) await keys.press("Shift+ArrowDown");
    await expect(wall.field("Groepen en clubs")).toContainText("Smartlappenkoor");
  });

  await test.step("two cards are connected", async () => {
    await keys.press("n", "Home", "c", "End");
    await expect(facilitator.canvas).toBeFocused();
    await keys.press("Enter");
    await expect(wall.page.getByText(/^Lijn naar /)).toHaveCount(2);
  });

  await test.step("in the light and out of it; look up; the wall dark and back", async () => {
    await keys.press("s");
    await expect(wall.page.getByText(/^In het licht: /)).toBeVisible();
    await keys.press("s");
    await expect(wall.page.getByText(/^In het licht: /)).toBeHidden();
    await keys.press("k");
    await expect(now.getByText("De telefoons rusten.")).toBeVisible();
    await keys.press("b");
    await expect(wall.dark).toBeVisible();
    await expect(now.getByText("Het scherm is zwart.")).toBeVisible();
    await keys.press("b", "k");
    await expect(wall.dark).toBeHidden();
  });

  await test.step("dots are given, and counted", async () => {
    await keys.press("PageDown");
    await expect(facilitator.stepName).toHaveText("Waar beginnen we?");
    const cardId = evening.cardId("Soep koken");
    for (const phone of phones) await phone.ask({ type: "vote", cardId });
    await expect(facilitator.button("Tel de stippen")).toBeVisible();
    await keys.press("r");
    await expect(wall.field("Talenten van mensen")).toContainText("2 stippen");
  });

  await test.step("all is laid in rows, and undone", async () => {
    await keys.press("Escape", "Escape", "t");
    await keys.use(page.getByRole("region", { name: words.tidy }).getByRole("button", { name: words.all }));
    await expect(page.getByText("Het ligt netjes.")).toBeVisible();
    await keys.press("u");
    await expect(page.getByText("Het ligt netjes.")).toBeHidden();
  });

  await test.step("a moment is saved, and looked at in words", async () => {
    await keys.press("m");
    const dialog = page.getByRole("dialog", { name: words.snapshot });
    await keys.goTo(dialog.getByLabel("Naam"));
    await keys.press("Control+a");
    await keys.type("Na de stippen");
    await keys.press("Enter");
    await expect(dialog.getByText("Na de stippen")).toBeVisible();
    await keys.use(dialog.getByRole("button", { name: words.look }).first());
    const moment = page.getByRole("region", { name: "Na de stippen" });
    await expect(moment).toBeVisible();
    await keys.press("l");
    await expect(moment.getByRole("heading", { name: "Groepen en clubs" })).toBeVisible();
    await keys.press("Escape");
    await expect(moment).toBeHidden();
  });

  await test.step("a card is taken down, and hung back", async () => {
    await keys.press("g", "Home", "Delete");
    await expect(wall.page.getByText(/^Lijn naar /)).toHaveCount(0);
    await keys.press("Control+z");
    await expect(wall.page.getByText(/^Lijn naar /)).toHaveCount(2);
  });

  await test.step("Escape puts a tool down, also from the button that took it", async () => {
    const line = facilitator.button(facilitator.words.line);
    await line.focus();
    await keys.press("Enter");
    await expect(line).toHaveAttribute("aria-pressed", "true");
    await keys.press("Escape");
    await expect(line).toHaveAttribute("aria-pressed", "false");
    await keys.press("g");
    await expect(facilitator.canvas).toBeFocused();
  });

  await test.step("who wants no keys switches them off; the button opens the sheet again", async () => {
    const sheet = page.getByRole("dialog", { name: "Toetsen" });
    const turn = async () => {
      await keys.goTo(sheet.getByRole("checkbox"));
      await keys.press("Space", "Escape");
    };
    await keys.press("?");
    await turn();
    await keys.press("n", "b", "?");
    await expect(facilitator.stepName).toHaveText("Waar beginnen we?");
    await expect(wall.dark).toBeHidden();
    await keys.press("F6");
    await keys.use(facilitator.button("Toetsen"));
    await turn();
  });

  await test.step("the evening ends: the door closed, and everything taken along", async () => {
    await keys.press("n");
    await expect(facilitator.stepName).toHaveText("Tot de volgende keer");
    await keys.press("j");
    await keys.use(facilitator.button(words.closeDoor));
    await keys.press("Escape", "e");
    const download = page.waitForEvent("download");
    await keys.use(page.getByRole("dialog").getByRole("button", { name: words.take }));
    await download;
    await expect(wall.page.getByText(/deur is dicht/)).toBeVisible();
    await keys.press("Escape");
  });
  for (const phone of phones) phone.disconnect();
  evening.end();
});
