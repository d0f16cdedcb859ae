import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { expect, inside, LIST_ONLY, test } from "../fixtures/house.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { ScreenPage } from "../page-models/ScreenPage.ts";
import { createBoard } from "../rig/api.ts";
import { DAYS_LATER, laterTime } from "../rig/laterTime.ts";

const COLUMNS = [
  { step: "Wat goed gaat", card: "We lachen veel" },
  { step: "Wat anders kan", card: "Vaker overdag bij elkaar" },
  { step: "Wie we missen", card: "De buren van de nieuwe flat" },
] as const;
const AGREED = [
  { what: "Langs de nieuwe flat", when: "Zaterdag om 11 uur", who: "Samira" },
  { what: "Koffie in de ochtend", when: "Elke dinsdag", who: "Noor" },
] as const;
const STORY = "Vertellen bewoners zelf wat hier beter is geworden?";
const SHORT = "Wij vertellen zelf wat beter werd";

test("a month after a Pas op de plaats the next one opens with what was agreed, and asks anew", async ({
  laptop,
  openHouse,
  openPhone,
}) => {
  test.slow(); // two evenings
  const house = await openHouse();
  const board = await createBoard(house.origin, "pas-op-de-plaats", "De Waterkant", "nl", "half-hour");
  const origin = house.address();
  /** As it is opened each evening: by the links. */
  const open = async () => {
    const wall = new ScreenPage(await laptop.newPage());
    await wall.page.setViewportSize({ width: 1920, height: 1080 });
    await wall.page.goto(inside(board.screenUrl, origin));
    const facilitator = new FacilitatorPage(await laptop.newPage());
    await facilitator.page.setViewportSize(LIST_ONLY);
    await facilitator.page.goto(inside(board.facilitatorUrl, origin));
    return { wall, facilitator };
  };
  const arrive = async (name: string) => {
    const phone = await openPhone({ board, origin });
    await phone.joinIn(name);
    return phone;
  };
  const first = await open();
  const noor = await arrive("Noor");
  const samira = await arrive("Samira");
  const next = (facilitator: FacilitatorPage, step: string) =>
    test.step(step, async () => {
      await facilitator.nextStep();
      await expect(facilitator.stepName).toHaveText(step);
    });

  await test.step("the first evening: three columns in silence", async () => {
    const { facilitator, wall } = first;
    await next(facilitator, "Terugkijken");
    for (const { step, card } of COLUMNS) {
      await next(facilitator, step);
      await expect(noor.page.getByText("Alleen jij ziet dit", { exact: false }).first()).toBeVisible();
      await noor.contribute(card, "Leg neer");
      await expect(wall.heap).toHaveText("1 kaartje ligt klaar");
      await facilitator.revealAll();
      await expect(wall.card(card)).toBeVisible();
    }
  });

  await test.step("three questions: nobody sees an answer before they are counted", async () => {
    const { facilitator, wall } = first;
    await next(facilitator, "3 vragen");
    await noor.answer(STORY, "Ja");
    await samira.answer(STORY, "Nee");
    await expect(wall.page.getByText("We tellen nog")).toBeVisible();
    await facilitator.button(facilitator.words.countAnswers).click();
    await expect(wall.checkRound(SHORT, "now")).toHaveText(/Ja1\s*Nee1\s*Weet ik niet0/);
  });

  await test.step("who does what, and when; and the moment is kept", async () => {
    const { facilitator, wall } = first;
    await next(facilitator, "Afspraken");
    const [visit, coffee] = AGREED;
    await noor.agree(visit.what, visit.when, "Spreek af");
    await samira.agree(coffee.what, coffee.when, "Spreek af");
    await samira.promise(visit.what, visit.who);
    await noor.promise(coffee.what, coffee.who);
    for (const { what } of AGREED) await expect(wall.card(what)).toBeVisible();
    await next(facilitator, "Bewaren");
    await facilitator.saveSnapshot();
  });

  await house.stop();
  for (const { page } of Object.values(first)) await page.close();
  await house.restart({ nodeArguments: ["--import", import.meta.resolve("../rig/later.ts")] });
  await laptop.addInitScript(laterTime, DAYS_LATER);
  const { facilitator, wall } = await open();

  await test.step("a month later all of it is there, and the evening begins with what was agreed", async () => {
    const programme = await facilitator.openProgramme();
    await programme.press("Welkom", facilitator.words.goToStep);
    await facilitator.close(programme.panel);
    await expect(facilitator.step).toContainText("Stap 1 van 8");
    await expect(wall.arrival).toBeVisible();
    await expect(wall.page.getByRole("heading", { name: "Dit spraken we af" })).toBeVisible();
    for (const { what, when, who } of AGREED)
      for (const said of [what, when, who])
        await expect(wall.page.getByText(said, { exact: true }).first()).toBeVisible();
    await next(facilitator, "Terugkijken");
    await expect(wall.question("Wat is er gelukt sinds de vorige keer?")).toBeVisible();
    for (const { card } of COLUMNS) await expect(wall.card(card)).toBeVisible();
    for (const { what, when } of AGREED) {
      await expect(wall.card(what)).toBeVisible();
      await expect(wall.card(when)).toBeVisible();
      expect(await isCutOff(wall.card(when)), `${when} is read whole`).toBe(false);
    }
  });

  await test.step("phones of a month ago are not known any more: people join anew", async () => {
    await rejoin(noor, "Noor");
    await expect(noor.question).toHaveText(noor.words.lookUp);
  });
  const sam = await arrive("Sam");

  await test.step("what is written in silence lies closed again", async () => {
    await next(facilitator, "Wat goed gaat");
    await sam.contribute("De nieuwe flat doet mee", "Leg neer");
    await expect(sam.page.getByText("Alleen jij ziet je kaart.")).toBeVisible();
    await expect(wall.heap).toHaveText("1 kaartje ligt klaar");
    await facilitator.revealAll();
    await expect(wall.card("De nieuwe flat doet mee")).toBeVisible();
    await expect(wall.newTags).toHaveText(["nieuw"]);
    await expect(wall.count("1 nieuw")).toBeVisible();
  });

  await test.step("the questions begin a new round, closed until it is counted, beside the last", async () => {
    for (const step of ["Wat anders kan", "Wie we missen", "3 vragen"]) await next(facilitator, step);
    for (const phone of [noor, sam]) await phone.answer(STORY, "Ja");
    await expect(wall.page.getByText("We tellen nog")).toBeVisible();
    await facilitator.button(facilitator.words.countAnswers).click();
    await expect(wall.checkRound(SHORT, "now")).toHaveText(/Ja2\s*Nee0\s*Weet ik niet0/);
    await expect(wall.checkRound(SHORT, "before")).toHaveText(/Ja1\s*Nee1\s*Weet ik niet0/);
    const snapshots = await facilitator.openSnapshots();
    // What was saved by itself tonight, and that of a month ago.
    await expect(snapshots.getByRole("listitem")).toHaveCount(2);
    await facilitator.close(snapshots);
  });

  await test.step("how the room answered goes home too, beside the last time", async () => {
    const home = await facilitator.openTakeHome();
    const downloading = facilitator.page.waitForEvent("download");
    await home.getByRole("button", { name: "antwoorden" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("De Waterkant - antwoorden.csv");
    expect(await readFile(await download.path(), "utf8")).toContain(`${STORY};Ja;2;1\r\n`);
  });
});

/** Whether some of its words fall off at the end. */
function isCutOff(words: Locator): Promise<boolean> {
  return words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
}

/** Somebody takes out the phone of the last time, with the page still open. */
async function rejoin(phone: PhonePage, name: string): Promise<void> {
  await phone.page.reload();
  await expect(phone.question).toHaveText("Je was lang weg");
  await phone.button(phone.words.joinAgain).tap();
  await phone.joinIn(name);
}
