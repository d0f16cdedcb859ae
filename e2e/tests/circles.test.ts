import { expect, test } from "../fixtures/house.ts";
import { BuurtPage } from "../page-models/BuurtPage.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { postCommand } from "../rig/api.ts";

const MONTH_MS = 30 * 24 * 3_600_000;

test.describe("circles", () => {
  test.use({ activity: "asset-map" });

  test("people say which circle they belong to, and the room sees of which nobody is here", async ({
    openFacilitator,
    openPhone,
    openScreen,
  }) => {
    const wall = await openScreen();
    const facilitator = await openFacilitator();
    await test.step("whoever leads writes down the circles, under the programme", async () => {
      const { panel } = await facilitator.openProgramme();
      await panel.getByRole("button", { name: "Schrijf kringen op" }).click();
      await panel.getByLabel("Naam van kring 1").fill("Rode flat");
      await panel.getByRole("button", { name: "Nog een kring" }).click();
      await panel.getByLabel("Naam van kring 2").fill("Moestuingroep");
      await panel.getByRole("button", { name: "Bewaar", exact: true }).click();
      await expect(panel.getByText("Rode flat, Moestuingroep")).toBeVisible();
    });

    const noor = await openPhone();
    const sam = await openPhone();
    await test.step("a phone first hangs up its card; then one tap is enough", async () => {
      await noor.joinIn("Noor");
      await expect(noor.page.getByText("Bij welke kring hoor je?")).toHaveCount(0);
      await noor.choose("Talent");
      await noor.contribute("Soep koken", "Zet op de kaart");
      await noor.button("Rode flat").tap();
      await expect(noor.page.getByText("Mijn kring: Rode flat")).toBeVisible();
    });

    const missed = (names: string) => wall.page.getByText(`Nog niemand van: ${names}`, { exact: true });
    await test.step("the wall names the circle of which nobody is here, when the room asks whom it misses", async () => {
      await facilitator.nextStep();
      await expect(wall.step).toContainText("Lijnen");
      await expect(wall.page.getByText("Nog niemand van")).toHaveCount(0);
      await facilitator.nextStep();
      await expect(missed("Moestuingroep")).toBeVisible();
      await facilitator.toggleList();
      await expect(facilitator.list.getByText("Nog niemand van: Moestuingroep")).toBeVisible();
    });

    await test.step("rather not saying is an answer too, and one can think again", async () => {
      await sam.joinIn();
      await sam.showMine();
      await sam.button("Zeg ik liever niet").tap();
      await expect(sam.page.getByText("Mijn kring: Zeg ik liever niet")).toBeVisible();
      await expect(missed("Moestuingroep")).toBeVisible();
      await sam.button("Kies anders").tap();
      await sam.button("Moestuingroep").tap();
      await expect(wall.page.getByText("Nog niemand van")).toHaveCount(0);
    });

    await test.step("who leaves for good counts no more", async () => {
      await noor.button("Taal").tap();
      await noor.button("Wis wat ik schreef").tap();
      await noor.button("Laat mijn kaarten hangen").tap();
      await expect(missed("Rode flat")).toBeVisible();
    });
  });
});

test.describe("the next time", () => {
  test.use({ activity: "pas-op-de-plaats" });

  test("the next meeting opens with what grew and what was agreed", async ({
    house,
    board,
    laptop,
    openScreen,
    openPhone,
  }) => {
    const noor = await openPhone();
    await noor.joinIn("Noor");
    await noor.button("Wat goed gaat").tap();
    await noor.contribute("We lachen veel", "Leg neer");
    const lead = (command: Parameters<typeof postCommand>[3]) =>
      postCommand(house.origin, board.id, board.facilitatorToken, command);
    await lead({ type: "add-card", card: AGREED });

    const wall = await openScreen();
    await expect(wall.card("We lachen veel")).toBeVisible(); // on the evening itself the board is there at once
    await laptop.clock.install({ time: Date.now() + MONTH_MS });
    await wall.page.reload();
    await expect(wall.arrival).toBeVisible();
    const note = wall.page.getByRole("heading", { name: "Dit spraken we af" }).locator("..");
    await expect(note).toContainText("Een rondje langs de nieuwe flat");
    await expect(note).toContainText("Zaterdag om 11 uur");
    await expect(note).toContainText("kwamen erbij: 1 kaart");
    await wall.showBoard();
    await expect(wall.card("We lachen veel")).toBeVisible();
  });

  test("a new board on the shelf begins with what was agreed on another", async ({ house, laptop }) => {
    const buurt = await ask(house.origin, "/api/buurten", { name: "De Waterkant" });
    const october = await ask(
      house.origin,
      `/api/buurten/${buurt.id}/boards`,
      { title: "In oktober", activity: "pas-op-de-plaats", language: "nl" },
      buurt.token,
    );
    await postCommand(house.origin, october.id ?? "", october.facilitatorToken ?? "", {
      type: "add-card",
      card: AGREED,
    });

    const shelf = new BuurtPage(await laptop.newPage());
    await shelf.page.goto(`${house.address()}/n/${buurt.id}#${buurt.token}`);
    await shelf.makeBoard("In november", "Pas op de plaats", "In oktober");
    const facilitator = new FacilitatorPage(shelf.page);
    await expect(facilitator.title).toHaveText("Pas op de plaats In november");
    await expect(facilitator.card("Een rondje langs de nieuwe flat")).toBeVisible();
    await expect(facilitator.page.getByText("Zaterdag om 11 uur", { exact: true })).toBeVisible();
  });
});

const AGREED = {
  kind: "agreement",
  text: "Een rondje langs de nieuwe flat",
  field: null,
  when: "Zaterdag om 11 uur",
};

async function ask(
  origin: string,
  path: string,
  body: object,
  token?: string,
): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Readonly<Record<string, string>>;
}
