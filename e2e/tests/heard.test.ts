import { expect, test } from "../fixtures/house.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { VirtualReader } from "../rig/VirtualReader.ts";

test.use({ activity: "idea-board" });

test("joining, writing, giving a dot and a next step, as somebody hears them who does not see the page", async ({
  house,
  board,
  openPhone,
}) => {
  const phone = await openPhone();
  const reader = await VirtualReader.on(phone.page);
  const facilitator = await SimulatedPhone.remote(house.origin, board);

  await test.step("at the door: where, in which language, what happens to it, a name, and in", async () => {
    const said = await reader.readThrough();
    expect(said.filter(isLanguage)).toHaveLength(9);
    expect(said.filter((phrase) => !isLanguage(phrase))).toEqual([
      "heading, Welkom bij De Waterkant, level 1",
      "Wat je stuurt, komt op het grote scherm. Je kunt het altijd weghalen. Schrijf geen namen van anderen.",
      "Je voornaam",
      "Dit mag je leeg laten. Dan krijg je een plaatje.",
      "textbox, Je voornaam, Dit mag je leeg laten. Dan krijg je een plaatje.",
      "button, Doe mee",
      "button, Ik was hier al",
    ]);
  });

  await test.step("the question, who sees it, and the field to write in, in that order", async () => {
    await phone.joinIn("Noor");
    await expect(phone.textField).toBeVisible();
    const said = await reader.readThrough();
    const order = [
      "Noor",
      "button, Van mij, not pressed",
      "button, Taal, not pressed",
      "heading, Wat wil jij doen, samen met een paar buren?, level 1",
      "Je naam komt er niet bij.",
      "textbox, Jouw tekst, not invalid, placeholder Picknick met de hele flat",
      "button, Leg op tafel, not disabled",
    ];
    expect(said.filter((phrase) => order.includes(phrase))).toEqual(order);
  });

  await test.step("it is saved: that is said once, and not before", async () => {
    await reader.listen();
    await phone.contribute("Een moestuin", "Leg op tafel");
    await expect.poll(() => reader.heard()).toContain("polite: Bewaard.");
    expect((await reader.heard()).filter((phrase) => phrase.includes("Bewaard"))).toHaveLength(1);
  });

  await test.step("a next step: the page turns, and one hears the question from the top", async () => {
    for (const text of ["Film in het park", "Ontbijt op het plein", "Fietsles"])
      await facilitator.ask({ type: "add-card", card: { kind: "idea", text, field: null } });
    await reader.listen();
    await facilitator.ask({ type: "set-step", stepId: "dots" });
    await expect(phone.question).toBeFocused();
    const heading = (phrase: string) => phrase.startsWith("heading, ");
    await expect.poll(async () => (await reader.heard()).filter(heading)).toHaveLength(1);
    await expect.poll(async () => (await reader.heard()).join()).toContain("Er is een nieuwe vraag.");
    expect((await reader.heard()).filter(isSaidByItself).length).toBeLessThanOrEqual(3);
  });

  await test.step("a dot is given to a card that one hears first, and is confirmed at once", async () => {
    const said = await reader.readThrough();
    const card = said.indexOf("Film in het park");
    expect(card).toBeGreaterThan(0);
    expect(said.slice(card).find((phrase) => phrase.startsWith("button, Geef een stip"))).toContain(
      "Film in het park",
    );
    await reader.listen();
    await phone.voteFor("Film in het park");
    await expect.poll(() => reader.heard()).toContain("polite: Je stip ligt erop.");
  });

  await test.step("what others do comes together, in one sentence with what they did just before", async () => {
    await facilitator.ask({ type: "set-step", stepId: "join" });
    await expect(phone.question).toHaveText("Waar doe jij aan mee?");
    await reader.listen();
    for (const text of ["Soep", "Brood", "Thee"])
      await facilitator.ask({ type: "add-card", card: { kind: "idea", text, field: null } });
    const news = async () => (await reader.heard()).filter((phrase) => phrase.includes("nieuwe kaart"));
    await expect
      .poll(news, { timeout: 15_000 })
      .toEqual([expect.stringMatching(/^polite: Er zijn \d+ nieuwe/)]);
  });
  facilitator.disconnect();
});

function isLanguage(phrase: string): boolean {
  return /^button, .*, (not )?pressed$/.test(phrase);
}

function isSaidByItself(phrase: string): boolean {
  return /^polite: ./.test(phrase);
}
