import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures/house.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { layCards } from "../rig/layCards.ts";

test.use({ activity: "idea-board" });

test("what the facilitator's hands do on the canvas is on the wall", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  await layCards(house.origin, board, "idea", ["Film in het park", "Een ruilkast"]);
  const facilitator = await openFacilitator();
  const wall = await openScreen();
  await expect(wall.card("Film in het park")).toBeVisible();
  await facilitator.page.bringToFront();

  await test.step("a card is moved", async () => {
    const before = await wall.card("Film in het park").boundingBox();
    await facilitator.drag("Film in het park", { x: 90, y: 40 });
    await expect.poll(() => wall.card("Film in het park").boundingBox()).not.toEqual(before);
  });

  await test.step("a card is put into a field, and taken out again by undoing that", async () => {
    await facilitator.dragOnto("Film in het park", "Parkeerplek");
    await facilitator.toggleList();
    await expect(facilitator.fieldInList("Parkeerplek")).toContainText("Film in het park");
    await facilitator.undo();
    await expect(facilitator.fieldInList("Op tafel")).toContainText("Film in het park");
    await facilitator.toggleList();
  });

  await test.step("cards on each other are laid apart, or in rows, in one go and back in one go", async () => {
    const lieApart = () => areApart(wall.card("Film in het park"), wall.card("Een ruilkast"));
    await facilitator.dragOnto("Een ruilkast", "Film in het park");
    await expect.poll(lieApart).toBe(false);
    await facilitator.layAnew("layApart");
    await expect.poll(lieApart).toBe(true);
    await facilitator.undo();
    await expect.poll(lieApart).toBe(false);
    await facilitator.layAnew("all");
    await expect.poll(lieApart).toBe(true);
    await facilitator.undo();
    await expect.poll(lieApart).toBe(false);
    await facilitator.toggleList();
    await facilitator.tidyInList("Op tafel");
    await expect.poll(lieApart).toBe(true);
    await facilitator.toggleList();
  });

  await test.step("something is drawn and written", async () => {
    await facilitator.draw();
    await facilitator.button("Stop").click();
    await expect(wall.drawings).toHaveCount(1);
    await facilitator.writeOnCanvas("Tot volgende week");
    await expect(wall.card("Tot volgende week")).toBeVisible();
  });

  await test.step("a card is taken off with the delete key, and put back", async () => {
    await facilitator.card("Film in het park").click({ force: true });
    await facilitator.page.keyboard.press("Delete");
    await expect(wall.card("Film in het park")).toBeHidden();
    await facilitator.undo();
    await expect(wall.card("Film in het park")).toBeVisible();
  });

  await test.step("all that is chosen is taken off together, and one press brings all of it back", async () => {
    await facilitator.choose("Film in het park", "Een ruilkast");
    await facilitator.page.keyboard.press("Delete");
    await expect(wall.card("Film in het park")).toBeHidden();
    await expect(wall.card("Een ruilkast")).toBeHidden();
    await expect(facilitator.saved).toBeVisible();
    await facilitator.undo();
    await expect(wall.card("Film in het park")).toBeVisible();
    await expect(wall.card("Een ruilkast")).toBeVisible();
  });
});

test("two cards are taken one right after the other: nothing moves away from under a quick hand", async ({
  house,
  board,
  openFacilitator,
}) => {
  await layCards(house.origin, board, "idea", ["Een soepdag", "Een ruilkast"]);
  const facilitator = await openFacilitator();
  const [soup, shelf, parking] = [
    await middleOf(facilitator.card("Een soepdag")),
    await middleOf(facilitator.card("Een ruilkast")),
    await middleOf(facilitator.card("Parkeerplek")),
  ];
  // The bar says that it is not saved yet, and the board may have grown.
  await facilitator.pull(soup, { x: 300, y: soup.y });
  await facilitator.pull(shelf, parking);
  await facilitator.toggleList();
  await expect(facilitator.fieldInList("Parkeerplek")).toContainText("Een ruilkast");
});

/** Whether neither lies over the other. */
async function areApart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) return false;
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}
