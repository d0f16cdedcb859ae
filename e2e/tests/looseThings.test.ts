import { expect, test } from "../fixtures/house.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { layCards } from "../rig/layCards.ts";

test.use({ activity: "idea-board" });

test("an arrow from card to card becomes a line, another stays an arrow, and a note lies beside the cards", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  await layCards(house.origin, board, "idea", ["Film in het park", "Een ruilkast"]);
  const facilitator = await openFacilitator();
  const wall = await openScreen();
  await expect(wall.card("Een ruilkast")).toBeVisible();
  await facilitator.page.bringToFront();
  const [film, cupboard] = [
    await middleOf(facilitator.card("Film in het park")),
    await middleOf(facilitator.card("Een ruilkast")),
  ];
  const { x, y } = await middleOf(facilitator.page.getByTestId("canvas"));
  const free = { x: x - 260, y: y + 150 };

  await test.step("from card to card", async () => {
    await facilitator.pullArrow(film, cupboard);
    await expect(wall.count("1 lijn")).toBeVisible();
    await expect(wall.arrows).toHaveCount(0);
    await facilitator.undo();
    await expect(wall.count("1 lijn")).toBeHidden();
  });

  await test.step("beside the cards", async () => {
    await facilitator.pullArrow(free, { x: free.x + 180, y: free.y - 60 });
    await expect(wall.arrows).toHaveCount(1);
    await expect(wall.count("1 lijn")).toBeHidden();
  });

  await test.step("a note, which stays what it is when the page is loaded again", async () => {
    await facilitator.writeNote("Vergeet de kinderen niet", { x: x + 260, y: y + 120 });
    await expect(wall.card("Vergeet de kinderen niet")).toBeVisible();
    await expect(facilitator.saved).toBeVisible();
    await wall.page.reload();
    await expect(wall.card("Vergeet de kinderen niet")).toBeVisible();
    await expect(wall.arrows).toHaveCount(1);
  });

  await test.step("on other paper, and in a moment that was saved", async () => {
    await facilitator.page.mouse.click(x + 260, y + 120);
    await facilitator.page.getByRole("button", { name: "Kleur van het briefje: Roze" }).click();
    await expect(wall.page.locator('[data-shape-type=note] [fill="var(--kaart-roze)"]')).toBeAttached();
    await facilitator.saveSnapshot();
    const dialog = await facilitator.openSnapshots();
    await dialog.getByRole("button", { name: facilitator.words.look }).first().click();
    const moment = facilitator.page.locator(".moment");
    await expect(moment.getByTestId("canvas").getByText("Vergeet de kinderen niet")).toBeVisible();
    await expect(moment.locator("[data-shape-type=arrow]")).toHaveCount(1);
    await moment.getByRole("button", { name: "Terug naar nu" }).click();
    await facilitator.undo();
    await expect(wall.page.locator('[data-shape-type=note] [fill="var(--kaart-geel)"]')).toBeAttached();
  });

  await test.step("each is one step to undo", async () => {
    await facilitator.undo();
    await expect(wall.card("Vergeet de kinderen niet")).toBeHidden();
    await expect(wall.arrows).toHaveCount(1);
    await facilitator.undo();
    await expect(wall.arrows).toHaveCount(0);
  });
});
