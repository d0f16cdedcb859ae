import { expect, test } from "../fixtures/house.ts";
import type { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { planPng } from "../rig/pictureFiles.ts";

const photo = planPng(400, 300);

/** As files that come with a drag from a folder, or with Ctrl+V; `words` come along with it from an office program. */
async function give(
  page: FacilitatorPage["page"],
  how: "drop" | "paste",
  { at = { x: 0, y: 0 }, count = 1, words = "" } = {},
): Promise<void> {
  await page.evaluate(
    ({ how, at, count, words, bytes }) => {
      const given = new DataTransfer();
      if (words !== "") given.setData("text/plain", words);
      for (let n = 0; n < count; n++)
        given.items.add(new File([new Uint8Array(bytes)], `plein-${n}.png`, { type: "image/png" }));
      const where = { bubbles: true, cancelable: true };
      const event =
        how === "drop"
          ? new DragEvent("drop", { ...where, dataTransfer: given, clientX: at.x, clientY: at.y })
          : new ClipboardEvent("paste", { ...where, clipboardData: given });
      const under = document.elementFromPoint(at.x, at.y);
      ((how === "drop" ? under : document.activeElement) ?? document.body).dispatchEvent(event);
    },
    { how, at, count, words, bytes: [...photo] },
  );
}

test("a photo from a folder, from the clipboard or from a file is a card on the board and on the wall", async ({
  openFacilitator,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator();
  const { page } = facilitator;
  const photos = (of: { readonly page: typeof page }) => of.page.getByTestId("canvas").locator(".kaart-foto");
  const board = await middleOf(page.getByTestId("canvas").last());

  await give(page, "drop", { at: { x: Math.round(board.x - 300), y: Math.round(board.y + 100) } });
  await expect(photos(facilitator)).toHaveCount(1);
  const where = await middleOf(photos(facilitator).first());
  expect(Math.hypot(where.x - board.x + 300, where.y - board.y - 100)).toBeLessThan(160);

  await facilitator.canvas.press("Home");
  await expect(facilitator.chosen).toHaveText("Foto");
  await page.keyboard.press("Escape");

  await give(page, "paste");
  await expect(photos(facilitator)).toHaveCount(2);
  await facilitator.button("Schrijf voor iemand").click();
  await give(page, "paste", { words: "Een moestuin" });
  await page
    .getByLabel("Foto", { exact: true })
    .setInputFiles({ name: "plein.png", mimeType: "image/png", buffer: photo });
  await expect(photos(facilitator)).toHaveCount(3);
  await expect(photos(wall)).toHaveCount(3);

  await facilitator.undo();
  await expect(photos(wall)).toHaveCount(2);

  await give(page, "drop", { at: { x: Math.round(board.x), y: Math.round(board.y) }, count: 3 });
  await expect(photos(wall)).toHaveCount(5);
});
