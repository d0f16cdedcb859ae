import { expect, test } from "../fixtures/house.ts";
import { ProgrammePanel } from "../page-models/ProgrammePanel.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

test("a facilitator makes an evening of three steps, and leads it", async ({
  house,
  board,
  openFacilitator,
}) => {
  const facilitator = await openFacilitator();
  const { page, words } = facilitator;
  const phones = await Promise.all(Array.from({ length: 3 }, () => SimulatedPhone.join(house.origin, board)));
  for (const phone of phones) await phone.connect();
  const [noor, sam, fatma] = phones as [SimulatedPhone, SimulatedPhone, SimulatedPhone];
  const write = (phone: SimulatedPhone, kind: string, text: string) =>
    phone.ask({ type: "add-card", card: { kind, text, field: null } });
  const shows = (phone: SimulatedPhone, text: string) =>
    expect.poll(() => [...phone.shown.values()].some((card) => card.text === text));

  await test.step("the first step becomes silent while the room is in it", async () => {
    const programme = await facilitator.openProgramme();
    const form = await programme.change("Op de kaart");
    await form.getByLabel(/^In stilte/).check();
    await programme.save(form);
    await expect(facilitator.now.getByText("In stilte: kaarten liggen dicht.")).toBeVisible();
    await expect(programme.step("Op de kaart")).toContainText("In stilte");
  });

  await test.step("a step with hidden dots comes, one is skipped, one is taken away and comes back", async () => {
    const programme = new ProgrammePanel(page, words);
    const form = await programme.add();
    await programme.put(form);
    await expect(form.getByRole("alert")).toHaveText("Geef de stap een naam en een vraag.");
    await form.getByLabel(words.nameOfStep).fill("Wat eerst?");
    await form.getByLabel(words.question).fill("Waar beginnen we mee?");
    await form.getByLabel("Kaarten schrijven").uncheck();
    await form.getByLabel("Stippen geven").check();
    await form.getByLabel("Pas na “Tel de stippen”").check();
    await form.getByLabel("Waar komt de stap?").selectOption({ label: "3. Na: Wie missen we?" });
    await programme.put(form);
    await expect(programme.names).toHaveText([
      "Op de kaart",
      "Lijnen trekken",
      "Wie missen we?",
      "Wat eerst?",
    ]);

    await programme.press("Lijnen trekken", "Sla over");
    await expect(programme.step("Lijnen trekken")).toContainText("Overgeslagen");
    await programme.press("Wie missen we?", "Haal weg");
    await expect(programme.names).toHaveText(["Op de kaart", "Lijnen trekken", "Wat eerst?"]);
    await facilitator.undo();
    await expect(programme.names).toHaveText([
      "Op de kaart",
      "Lijnen trekken",
      "Wie missen we?",
      "Wat eerst?",
    ]);
    await programme.press("Wat eerst?", "Omhoog");
    await expect(programme.names).toHaveText([
      "Op de kaart",
      "Lijnen trekken",
      "Wat eerst?",
      "Wie missen we?",
    ]);
    await programme.press("Op de kaart", "Haal weg");
    await expect(page.getByText("Hier zijn we nu. Ga eerst naar een andere stap.")).toBeVisible();
    await facilitator.close(programme.panel);
  });

  await test.step("what phones write lies closed, and is counted", async () => {
    await write(noor, "talent", "Soep koken");
    await write(sam, "talent", "Fietsen maken");
    await expect(facilitator.now.getByText("In stilte: 2 kaarten liggen dicht.")).toBeVisible();
    await write(fatma, "group", "Leesclub");
    await write(fatma, "place", "Het plein");
    await expect(facilitator.revealButton).toHaveAccessibleName("Laat zien 4 kaarten liggen klaar.");
    await expect(facilitator.card("Soep koken")).toBeHidden();
  });

  await test.step("next goes past the skipped step; what lies closed is not forgotten", async () => {
    await facilitator.nextStep();
    await expect(page.getByRole("button", { name: /^Draaiboek Stap 3 van 4/ })).toContainText("Wat eerst?");
    await expect(facilitator.now.getByText("4 kaarten liggen nog dicht.")).toBeVisible();
    await facilitator.previousStep();
    await expect(page.getByRole("button", { name: /^Draaiboek Stap 1 van 4/ })).toBeVisible();
  });

  await test.step("cards are shown one by one, of one field, and all", async () => {
    const reveal = await facilitator.openReveal();
    await reveal.getByRole("button", { name: "Eén kaart" }).click();
    await expect(facilitator.card("Soep koken")).toBeVisible();
    await expect(reveal.getByText("3 kaarten liggen klaar.")).toBeVisible();
    await reveal.getByRole("combobox").selectOption("Groepen en clubs");
    await expect(facilitator.card("Leesclub")).toBeVisible();
    await expect(facilitator.card("Het plein")).toBeHidden();
    await reveal.getByRole("button", { name: "Alles" }).click();
    await expect(facilitator.card("Het plein")).toBeVisible();
    await expect(facilitator.card("Fietsen maken")).toBeVisible();
    await expect(facilitator.revealButton).toBeHidden();
    await shows(noor, "Het plein").toBe(true);
  });

  await test.step("a card waits for approval, and hangs when it is approved", async () => {
    const programme = await facilitator.openProgramme();
    const form = await programme.change("Op de kaart");
    await form.getByText(words.moreChoices, { exact: true }).click();
    await form.getByLabel(/^Eerst: de kaart wacht/).check();
    await programme.save(form);
    await write(sam, "talent", "Gitaarles");
    await expect(facilitator.waitingButton).toHaveAccessibleName("Wacht op jou 1 kaart wacht op jou");
    const waiting = await facilitator.openWaiting();
    await expect(waiting.getByRole("listitem")).toContainText("In deze stap kijk jij eerst.");
    expect([...noor.seen.values()]).not.toContain("Gitaarles");
    await waiting.getByRole("button", { name: "Hang op" }).click();
    await expect(waiting.getByText("Er wacht niets op jou.")).toBeVisible();
    await shows(noor, "Gitaarles").toBe(true);
    await facilitator.close(waiting);
  });

  await test.step("a card is hidden without a scene, and undo hangs it back", async () => {
    await facilitator.toggleList();
    await facilitator.openInList("Het plein");
    await facilitator.cardInList("Het plein").getByRole("button", { name: "Verberg" }).click();
    await shows(noor, "Het plein").toBe(false);
    await facilitator.undo();
    await shows(noor, "Het plein").toBe(true);
    await facilitator.cardInList("Het plein").getByRole("button", { name: "In het licht" }).click();
    await expect(facilitator.now.getByText("In het licht: Het plein")).toBeVisible();
  });

  await test.step("all of one person goes to the wastebasket, and can come back", async () => {
    await facilitator.openInList("Leesclub");
    const question = await facilitator.askToErase("Leesclub", "takeDownAll");
    await question.getByRole("button", { name: "Ja, haal alles weg" }).click();
    await shows(noor, "Leesclub").toBe(false);
    await shows(noor, "Het plein").toBe(false);
    await expect(facilitator.now.getByText("In het licht: Het plein")).toBeHidden();
    await facilitator.list.getByText("Leesclub", { exact: true }).click();
    await facilitator.list.getByRole("button", { name: "Hang terug" }).first().click();
    await shows(noor, "Leesclub").toBe(true);
    await facilitator.toggleList();
  });

  await test.step("phones rest until the next step", async () => {
    await facilitator.button(words.lookUp).click();
    await expect(facilitator.now.getByText("De telefoons rusten.")).toBeVisible();
    await facilitator.nextStep();
    await expect(facilitator.now.getByText("De telefoons rusten.")).toBeHidden();
  });

  await test.step("dots stay hidden until they are counted", async () => {
    const soup = [...noor.shown.values()].find(({ text }) => text === "Soep koken");
    await expect(facilitator.button("Nog geen stippen")).toBeDisabled();
    for (const phone of phones) {
      const answer = await phone.ask({ type: "vote", cardId: soup?.id });
      expect(answer.type).toBe("result");
    }
    await facilitator.toggleList();
    await expect(facilitator.cardInList("Soep koken")).not.toContainText("3");
    await facilitator.button("Tel de stippen").click();
    await expect(facilitator.cardInList("Soep koken")).toContainText("3");
    await expect(facilitator.button("Tel de stippen")).toBeHidden();
    await expect(page.getByText("Er zijn geen verborgen stippen.")).toBeHidden();
  });

  await test.step("a minute more, no clock, and once more", async () => {
    await expect(page.getByRole("timer")).toContainText(/Nog (10:00|9:\d\d)/);
    await facilitator.button("+1 minuut").click();
    await expect(page.getByRole("timer")).toContainText(/Nog (11:00|10:\d\d)/);
    await facilitator.button("Stop de klok").click();
    await expect(page.getByRole("timer")).toBeHidden();
    const programme = await facilitator.openProgramme();
    await programme.press("Wat eerst?", "Nog een keer");
    await expect(programme.names).toHaveText([
      "Op de kaart",
      "Lijnen trekken",
      "Wat eerst?",
      "Wat eerst?",
      "Wie missen we?",
    ]);
    await programme.drag("Wie missen we?", "Lijnen trekken");
    await expect(programme.names).toHaveText([
      "Op de kaart",
      "Wie missen we?",
      "Lijnen trekken",
      "Wat eerst?",
      "Wat eerst?",
    ]);
  });
  for (const phone of phones) phone.disconnect();
});
