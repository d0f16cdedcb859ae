import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { GroupsSheet } from "../page-models/GroupsSheet.ts";
import { exportBoard, join, type NewBoard, postCommand } from "../rig/api.ts";

test.use({ activity: "pitch-evening" });

const [SOUP, GARDEN, BENCH] = ["Soep op zondag", "Moestuin", "Bankje"] as const;

/** Everybody by their first choice, and their second. */
const ROOM: Readonly<Record<string, readonly [first: string, second: string | null]>> = {
  Noor: [SOUP, GARDEN],
  Sam: [SOUP, null],
  Femke: [SOUP, GARDEN],
  Ali: [SOUP, null],
  Yara: [GARDEN, SOUP],
  Jelle: [GARDEN, null],
  Tess: [BENCH, GARDEN],
};

test("groups round the pitches: made at the desk, found on the wall, changed with keys and by hand", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  const lead = (command: Parameters<typeof postCommand>[3]) =>
    postCommand(house.origin, board.id, board.facilitatorToken, command);
  for (const text of [SOUP, GARDEN, BENCH]) {
    await lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
  }
  const wall = await openScreen({ size: { width: 1024, height: 768 } });
  const facilitator = await openFacilitator();
  for (const step of ["Vertellen", "Kiezen"]) {
    await facilitator.nextStep();
    await expect(facilitator.stepName).toHaveText(step);
  }
  await choose(house.origin, board);
  const groups = new GroupsSheet(facilitator.page);

  await test.step("a pitch that one person wants does not run; she sits with her second choice", async () => {
    await groups.open();
    await expect(groups.sheet.getByText("7 mensen hebben gekozen, van 7.")).toBeVisible();
    await groups.make(4);
    await expect(groups.at(SOUP, "Femke")).toBeVisible();
    await expect(groups.at(GARDEN, "Tess")).toBeVisible();
    await expect(groups.at(GARDEN, "Tess")).toContainText("tweede keus");
    await expect(groups.table(BENCH)).toBeHidden();
    await expectAccessible(facilitator.page, "groups at the desk");
  });

  await test.step("the wall shows where everybody finds their table, and nobody's name", async () => {
    await expect(wall.page.getByRole("heading", { name: "Zoek je tafel" })).toBeVisible();
    await expect(wall.page.getByRole("list", { name: "Zoek je tafel" }).getByRole("listitem")).toContainText([
      SOUP,
      GARDEN,
    ]);
    await expect(wall.page.getByText("Noor")).toBeHidden();
    await expectAccessible(wall.page, "groups on the wall");
  });

  await test.step("somebody is moved with keys, and put back", async () => {
    await groups.move("Noor", GARDEN);
    await expect(groups.at(GARDEN, "Noor")).toBeVisible();
    await expect(groups.button("Zet terug")).toBeFocused();
    await facilitator.page.keyboard.press("Enter");
    await expect(groups.at(SOUP, "Noor")).toBeVisible();
  });

  await test.step("somebody is dragged, and a neighbour without a phone joins", async () => {
    await groups.drag("Sam", GARDEN);
    await expect(groups.at(GARDEN, "Sam")).toBeVisible();
    await groups.button(`Een mens zonder telefoon erbij aan ${GARDEN}`).click();
    await expect(groups.table(GARDEN)).toContainText("5 mensen");
    await expect(wall.page.getByRole("listitem").filter({ hasText: GARDEN })).toContainText("5 mensen");
  });

  await test.step("who comes in late and chose nothing gets a seat where there is room", async () => {
    await join(house.origin, board.joinCode, "Omar");
    await expect(groups.person("Omar")).toBeVisible();
    await groups.button("Geef iedereen een plek").click();
    await expect(groups.at(SOUP, "Omar")).toBeVisible();
  });

  await test.step("the groups are taken apart after one question", async () => {
    await groups.sheet.getByText("Anders indelen").click();
    await groups.button("Haal de groepjes uit elkaar").click();
    await groups.button("Ja, haal uit elkaar").click();
    await expect(groups.button("Maak groepjes")).toBeVisible();
    await expect(wall.page.getByRole("heading", { name: "Zoek je tafel" })).toBeHidden();
  });

  await test.step("that was a mistake: everybody sits where they sat, one step of the desk at a time", async () => {
    await groups.button("Toch niet: zet de groepjes terug").click();
    for (const [table, name] of [
      [GARDEN, "Sam"],
      [SOUP, "Noor"],
      [SOUP, "Omar"],
    ] as const) {
      await expect(groups.at(table, name)).toBeVisible();
    }
    await expect(groups.table(GARDEN)).toContainText("1 zonder telefoon");
    await groups.close();
    await facilitator.undo();
    await groups.open();
    await expect(groups.at(SOUP, "Omar")).toBeHidden();
    await expect(groups.person("Omar")).toBeVisible();
  });
});

async function choose(origin: string, board: NewBoard): Promise<void> {
  const { cards } = await exportBoard(origin, board);
  const idOf = (text: string | null) => cards.find((card) => card.text === text)?.id ?? null;
  for (const [name, [first, second]] of Object.entries(ROOM)) {
    const { token } = await join(origin, board.joinCode, name);
    await postCommand(origin, board.id, token, {
      type: "choose-pitches",
      first: idOf(first),
      second: idOf(second),
    });
  }
}
