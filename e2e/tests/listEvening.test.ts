import { Evening } from "../fixtures/evening.ts";
import { expect, test } from "../fixtures/house.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

const SMALL = { width: 600, height: 900 };
const STEPS = [
  { prompt: "Welkom" },
  { prompt: "Wat is er al?", verbs: ["add"], writing: "silent" },
  { prompt: "Wat hoort bij elkaar?", verbs: ["connect"] },
  { prompt: "Waar beginnen we?", verbs: ["vote"], dots: 3, tally: "hidden" },
  { prompt: "Tot de volgende keer" },
] as const;

test("a whole evening in the list alone, in a window that is too small for the board", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  const evening = await Evening.begin(house.origin, board, STEPS);
  const phones = await Promise.all([0, 1].map(() => SimulatedPhone.join(house.origin, board)));
  await Promise.all(phones.map((phone) => phone.connect()));
  const wall = await openScreen({ size: SMALL });
  const facilitator = await openFacilitator({ size: SMALL });
  const { page, words, now, list } = facilitator;

  await test.step("there is a list and no canvas; on the wall too", async () => {
    await expect(list).toBeVisible();
    await expect(facilitator.canvas).toHaveCount(0);
    await expect(wall.question("Welkom")).toBeVisible();
    await expect(wall.page.getByRole("application")).toHaveCount(0);
    const joining = await facilitator.openJoining();
    await facilitator.close(joining);
  });

  await test.step("people write in silence, and somebody is written for", async () => {
    await facilitator.nextStep();
    for (const [i, text] of ["Soep koken", "Fietsen maken"].entries()) {
      const add = { type: "add-card", card: { kind: "talent", text, field: null } } as const;
      await expect.poll(async () => (await phones[i]?.ask(add))?.type).toBe("result"); // once the step has come
    }
    await expect(wall.heap).toHaveText(/^2 /);
    await facilitator.writeFor("Het plein", "Plek of bedrijf", "Zet op de kaart");
    await expect(facilitator.fieldInList("Plekken en bedrijven")).toContainText("Het plein");
    await expect(facilitator.fieldInList("Talenten van mensen")).toContainText("Hier ligt nog niets.");
  });

  await test.step("all of it is laid open, and told once", async () => {
    await facilitator.revealAll();
    await expect(facilitator.cardInList("Soep koken")).toBeVisible();
    await expect(wall.field("Talenten van mensen")).toContainText("Fietsen maken");
    await expect(list.getByRole("status")).toHaveText(/Soep koken/);
  });

  await test.step("a card is rewritten, moved to another field, and laid beside one there", async () => {
    await facilitator.openInList("Fietsen maken");
    const fixing = facilitator.cardInList("Fietsen maken");
    await fixing.getByLabel(words.edit).fill("Fietsclub");
    await fixing.getByRole("button", { name: words.save }).click();
    const club = facilitator.cardInList("Fietsclub");
    await club.getByLabel("Verplaats naar").selectOption("Groepen en clubs");
    await expect(wall.field("Groepen en clubs")).toContainText("Fietsclub");
    await club.getByLabel("Leg naast").selectOption("Het plein");
    await expect(wall.field("Plekken en bedrijven")).toContainText("Fietsclub");
  });

  await test.step("two cards are connected, and the line is read at both", async () => {
    await facilitator.nextStep();
    await facilitator.openInList("Soep koken");
    const soup = facilitator.cardInList("Soep koken");
    await soup.getByLabel("Woord op de lijn").fill("op vrijdag");
    await soup.getByLabel(words.connectTo).selectOption("Het plein");
    await expect(soup.getByText("Lijn naar Het plein: op vrijdag")).toBeVisible();
    await expect(wall.field("Plekken en bedrijven")).toContainText("Lijn naar Soep koken: op vrijdag");
    await soup.getByRole("button", { name: "Verander het woord" }).click();
    await soup.getByLabel("Woord op deze lijn").fill("op zaterdag");
    await soup.getByLabel("Woord op deze lijn").press("Enter");
    await expect(wall.field("Plekken en bedrijven")).toContainText("Lijn naar Soep koken: op zaterdag");
    await facilitator.undo();
    await expect(wall.field("Plekken en bedrijven")).toContainText("Lijn naar Soep koken: op vrijdag");
  });

  await test.step("in the light and out of it; look up; the wall dark and back", async () => {
    const light = facilitator.cardInList("Soep koken").getByRole("button", { name: "In het licht" });
    await light.click();
    await expect(wall.page.getByText("In het licht: Soep koken")).toBeVisible();
    await light.click();
    await expect(wall.page.getByText("In het licht: Soep koken")).toBeHidden();
    await facilitator.button(words.lookUp).click();
    await expect(now.getByText("De telefoons rusten.")).toBeVisible();
    await facilitator.button("Zwart scherm").click();
    await expect(wall.dark).toBeVisible();
    await facilitator.button("Zwart scherm").click();
    await expect(wall.dark).toBeHidden();
  });

  await test.step("dots are given, and counted in words", async () => {
    await facilitator.nextStep();
    const cardId = evening.cardId("Soep koken");
    // As above: before the step has come no phone may vote.
    const vote = { type: "vote", cardId } as const;
    for (const phone of phones) await expect.poll(async () => (await phone.ask(vote)).type).toBe("result");
    await facilitator.button("Tel de stippen").click();
    await expect(facilitator.cardInList("Soep koken").getByText("2 stippen")).toBeAttached();
    await expect(wall.field("Talenten van mensen")).toContainText("2 stippen");
  });

  await test.step("a field is laid in rows, a card taken down and hung back", async () => {
    await facilitator.tidyInList("Plekken en bedrijven");
    await expect(page.getByText(/^Het ligt (al )?netjes\./)).toBeVisible();
    await facilitator.cardInList("Soep koken").getByRole("button", { name: "Haal weg" }).click();
    await expect(wall.field("Talenten van mensen")).not.toContainText("Soep koken");
    await facilitator.undo();
    await expect(wall.field("Talenten van mensen")).toContainText("Soep koken");
  });

  await test.step("a moment is saved, and read", async () => {
    const snapshots = await facilitator.openSnapshots();
    await snapshots.getByRole("button", { name: words.saveSnapshot }).click();
    await expect(snapshots.getByRole("listitem")).toHaveCount(1);
    await snapshots.getByRole("button", { name: words.look }).first().click();
    await expect(page.getByRole("heading", { level: 2, name: "Groepen en clubs" })).toBeVisible();
    await facilitator.button(words.back).click();
  });

  await test.step("the evening ends with the door closed", async () => {
    await facilitator.nextStep();
    const joining = await facilitator.openJoining();
    await joining.getByRole("button", { name: words.closeDoor }).click();
    await facilitator.close(joining);
    await expect(wall.page.getByText(/deur is dicht/)).toBeVisible();
  });
  for (const phone of phones) phone.disconnect();
  evening.end();
});
