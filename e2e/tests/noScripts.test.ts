import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { addWord } from "../fixtures/phoneStates/arrive.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { exportBoard } from "../rig/api.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { smallTargets } from "../rig/smallTargets.ts";

test("without scripts: somebody joins, hangs up a wish, and takes it down", async ({
  house,
  board,
  openPhone,
}) => {
  const reader = new BoardReader(house.origin, board);
  await reader.synced();
  const phone = await openPhone({ javaScriptEnabled: false });
  await phone.joinIn("Noor");
  await expect(phone.question).toHaveText("Wat wens jij voor onze buurt?");

  await phone.textField.fill("Een moestuin");
  await phone.button("Hang op").tap();
  await expect(phone.page.getByRole("status")).toHaveText("Bewaard. Je kaart is op het grote scherm.");
  await expect(phone.card("Een moestuin")).toContainText("Bewaard");
  expect([...reader.texts().values()]).toEqual(["Een moestuin"]);

  await test.step("a reload sends the same press again, and makes no second card", async () => {
    await phone.page.reload();
    await expect(phone.card("Een moestuin")).toHaveCount(1);
    await phone.button("Kijk opnieuw").tap();
    await expect(phone.card("Een moestuin")).toHaveCount(1);
  });

  await test.step("what was being typed survives another press", async () => {
    await phone.textField.fill("Een bankje");
    await phone.card("Een moestuin").getByRole("button", { name: "Haal weg" }).tap();
    await expect(phone.page.getByRole("status")).toHaveText("Weggehaald.");
    await expect(phone.textField).toHaveValue("Een bankje");
  });
  expect((await exportBoard(house.origin, board)).cards).toEqual([]);

  await test.step("from the start page one comes where all codes are typed", async () => {
    await phone.page.goto(house.address());
    await expect(phone.question).toHaveText("Doe mee met een code");
  });
  await reader.close();
});

test("without scripts: pressed twice, it is one card", async ({ house, board, openPhone }) => {
  const phone = await openPhone({ javaScriptEnabled: false });
  await phone.joinIn();
  await phone.textField.fill("Een moestuin");
  const { x, y } = await middleOf(phone.button("Hang op"));
  await phone.page.mouse.dblclick(x, y);
  await expect(phone.page.getByRole("status")).toHaveText(/^Bewaard/);
  expect((await exportBoard(house.origin, board)).cards).toHaveLength(1);
});

const LEAVING = {
  nl: { action: "Wis wat ik schreef", erase: "Wis ook mijn kaarten", gone: "Het is gewist" },
  en: { action: "Erase what I wrote", erase: "Erase my cards too", gone: "It is erased" },
} as const;

for (const language of SPOKEN_LANGUAGES) {
  test.describe(language, () => {
    test.use({ language, activity: "asset-map" });

    test(`without scripts in ${language}: fit for everybody, and for fingers`, async ({ openPhone }) => {
      const phone = await openPhone({ losesScripts: true }); // axe itself is a script
      const { action, erase, gone } = LEAVING[language];
      const look = async (state: string) => {
        await phone.page.waitForLoadState(); // without its styles nothing is large enough
        expect.soft(await smallTargets(phone.page), state).toEqual([]);
        await expectAccessible(phone.page, state);
      };
      await look("at the door");
      await phone.joinIn("Noor");
      await expect(phone.textField).toBeVisible();
      await look("a question");
      await phone.page.getByRole("radio").first().check();
      await phone.textField.fill("Brood bakken");
      await phone.button(addWord({ language, phoneLanguage: null }, "asset-map")).tap();
      await expect(phone.card("Brood bakken").last()).toBeVisible();
      await look("saved");
      await phone.button(action).tap();
      await expect(phone.button(erase)).toBeVisible();
      await look("about to leave");
      await phone.button(erase).tap();
      await expect(phone.question).toHaveText(gone);
      await look("gone");
    });
  });
}
