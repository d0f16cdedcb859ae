import { expect, test } from "../fixtures/house.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "idea-board" });

test("moments that were saved by hand and by themselves, one with a gap; one of them becomes a new board", async ({
  house,
  board,
  openFacilitator,
}) => {
  const remote = await SimulatedPhone.remote(house.origin, board);
  const add = async (text: string) => {
    const answer = await remote.ask({ type: "add-card", card: { kind: "idea", text, field: null } });
    return answer.type === "result" ? answer.result.cardId : undefined;
  };
  await add("Samen soep koken");
  const secret = await add("Wie er ziek is");
  await remote.ask({ type: "save-snapshot", name: "Voor de pauze" });
  await add("Een fietsenschuur");
  const facilitator = await openFacilitator();
  await facilitator.button("Volgende").click();
  await remote.ask({ type: "erase-card", cardId: secret });

  const dialog = await facilitator.openSnapshots();
  const saved = dialog.getByRole("listitem");
  await expect(saved).toHaveCount(1);
  await expect(saved).toContainText("Voor de pauze");
  await expect(saved).toContainText("Er is hier later iets weggehaald.");
  await expect(saved.locator("svg path").first()).toBeAttached();
  await dialog.getByText("1 momentopname vanzelf bewaard").click();
  await expect(saved).toHaveText([/Voor de pauze/, /Na: .*2 kaarten/]);

  await saved.first().getByRole("button", { name: "Maak er een nieuw bord van" }).click();
  const question = facilitator.page.getByRole("dialog", { name: "Een nieuw bord van ‘Voor de pauze’?" });
  await expect(question).toContainText("Dit bord blijft zoals het is.");
  await question.getByRole("button", { name: "Maak het nieuwe bord" }).click();
  const opening = facilitator.page.context().waitForEvent("page");
  await question.getByRole("link", { name: "Open het nieuwe bord" }).click();
  const fresh = new FacilitatorPage(await opening);
  await expect(fresh.page.getByTestId("canvas").getByText("Samen soep koken")).toBeVisible();
  await expect(fresh.page.getByTestId("canvas").getByText("Een fietsenschuur")).toBeHidden();
  expect(fresh.page.url()).not.toContain(board.id);
  remote.disconnect();
});
