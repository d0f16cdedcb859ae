import { expect, LIST_ONLY, test } from "../fixtures/house.ts";

test.use({ activity: "pas-op-de-plaats" });

test("a group takes stock: it writes, answers three questions and agrees what to do", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const noor = await openPhone();
  const sam = await openPhone();
  await noor.joinIn("Noor");
  await sam.joinIn();
  await noor.button("Wat goed gaat").tap();
  await noor.contribute("We lachen veel", "Leg neer");

  await test.step("everybody answers with a tap, and the wall counts without names", async () => {
    await facilitator.nextStep();
    const story = (phone: typeof noor) =>
      phone.page.getByRole("group", { name: "Vertellen bewoners zelf wat hier beter is geworden?" });
    await story(noor).getByRole("button", { name: "Ja" }).tap();
    await story(sam).getByRole("button", { name: "Nee" }).tap();
    await story(sam).getByRole("button", { name: "Ja" }).tap();
    await expect(story(sam).getByRole("button", { name: "Ja" })).toHaveAttribute("aria-pressed", "true");
    const counted = wall.page.getByRole("listitem").filter({ hasText: "Wij vertellen zelf wat beter werd" });
    await expect(counted).toContainText("Ja2");
    await expect(counted).toContainText("Nee0");
  });

  await test.step("what follows on a yes is asked only then", async () => {
    const follows = noor.page.getByRole("group", { name: "Zegt er dan iemand: wacht even?" });
    await expect(follows).toHaveCount(0);
    await noor.page
      .getByRole("group", { name: "Beslist een organisatie hier wel eens zonder bewoners?" })
      .getByRole("button", { name: "Ja" })
      .tap();
    await expect(follows).toBeVisible();
  });

  await test.step("an agreement says what, when and who, with the name that somebody chose", async () => {
    await facilitator.nextStep();
    await noor.agree("Langs de nieuwe flat", "Zaterdag om 11 uur", "Spreek af");
    await sam.button("Ik doe dit").tap();
    await sam.on("Langs de nieuwe flat", "Ik doe dit").tap();
    await expect(sam.page.getByText("Je naam komt op het grote scherm.")).toBeVisible();
    await sam.page.getByLabel("Je voornaam").fill("Sam");
    await sam.card("Langs de nieuwe flat").getByRole("button", { name: "Ik doe dit" }).tap();
    await expect(sam.card("Langs de nieuwe flat")).toContainText("Jij doet dit");
    await expect(wall.page.getByText("Zaterdag om 11 uur")).toBeVisible();
    await expect(wall.page.getByText("Sam", { exact: true })).toBeVisible();
    await expect(wall.page.getByText("1 afspraak", { exact: true })).toBeVisible();
  });

  await test.step("who made it says another moment, and so does whoever leads", async () => {
    await noor.beginEdit("Langs de nieuwe flat");
    await noor.page.getByLabel("Wanneer?").fill("Zondag na de koffie");
    await noor.button("Bewaar").tap();
    await expect(noor.card("Langs de nieuwe flat")).toContainText("Zondag na de koffie");
    await expect(wall.page.getByText("Zondag na de koffie")).toBeVisible();
    await facilitator.openInList("Langs de nieuwe flat");
    const card = facilitator.cardInList("Langs de nieuwe flat");
    await card.getByLabel("Wanneer?").fill("Maandag");
    await card.getByRole("button", { name: "Bewaar" }).last().click();
    await expect(wall.page.getByText("Maandag")).toBeVisible();
    await facilitator.undo();
    await expect(wall.page.getByText("Zondag na de koffie")).toBeVisible();
  });
});
