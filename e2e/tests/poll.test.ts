import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, LIST_ONLY, test } from "../fixtures/house.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "idea-board" });

test("whoever leads asks a question of their own, phones choose an answer, and the wall lays it out in strips", async ({
  house,
  board,
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const noor = await openPhone();
  await noor.joinIn();
  const sam = await SimulatedPhone.join(house.origin, board);
  await sam.connect();

  await test.step("the question and its answers are typed, with the keyboard", async () => {
    const programme = await facilitator.openProgramme();
    const form = await programme.add();
    await form.getByLabel("Waar begin je mee?").selectOption("Een vraag met antwoorden");
    await form.getByLabel("Naam van de stap").fill("Warm worden");
    await form.getByLabel("Vraag aan iedereen").fill("Hoe kwam je hier?");
    await programme.put(form);
    await expect(form.getByRole("alert")).toHaveText("Schrijf twee of meer antwoorden op.");
    await form.getByLabel("Antwoord 1").fill("Lopend");
    await form.getByLabel("Antwoord 1").press("Enter");
    await expect(form.getByLabel("Antwoord 2")).toBeFocused();
    await form.getByLabel("Antwoord 2").fill("Met de fiets");
    await form.getByLabel("Antwoord 2").press("Enter");
    await expect(form.getByLabel("Antwoord 3")).toBeFocused();
    await form.getByLabel("Antwoord 3").fill("Met de bus");
    await expectAccessible(facilitator.page, "a step with answers to choose from");
    await programme.put(form);
    await programme.press("Warm worden", "Ga naar deze stap");
  });

  await test.step("an answer may be another one, as long as it is asked", async () => {
    const answers = noor.page.getByRole("radiogroup", { name: "Hoe kwam je hier?" });
    await answers.getByRole("radio", { name: "Lopend" }).check();
    await expect(noor.page.getByText("Je kunt nog iets anders kiezen.")).toBeVisible();
    await answers.getByRole("radio", { name: "Met de fiets" }).check();
    await expectAccessible(noor.page, "an answer that was chosen");
    await noor.page.reload();
    await expect(answers.getByRole("radio", { name: "Met de fiets" })).toBeChecked();
    await sam.ask({ type: "answer-poll", option: 1 });
    sam.disconnect();
  });

  await test.step("the wall counts without names, and the list says the same", async () => {
    const wall = await openScreen();
    const strips = wall.page.getByRole("definition");
    await expect(strips).toHaveText(["0", "2", "0"]);
    await wall.page.setViewportSize(LIST_ONLY);
    await expect(wall.page.getByRole("row", { name: "Met de fiets" })).toContainText("2");
  });
});
