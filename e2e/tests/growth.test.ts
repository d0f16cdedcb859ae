import { expect, test } from "../fixtures/house.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

test("whoever opens an earlier moment hears what grew since then", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  const remote = await SimulatedPhone.remote(house.origin, board);
  const add = async (text: string, kind = "talent") => {
    const answer = await remote.ask({ type: "add-card", card: { kind, text, field: null } });
    return answer.type === "result" ? answer.result.cardId : undefined;
  };
  const soup = await add("Soep koken");
  const bicycles = await add("Fietsen maken");
  await remote.ask({ type: "save-snapshot", name: "Oktober" });
  const garden = await add("Een moestuin", "place");
  await remote.ask({ type: "remove-card", cardId: bicycles });
  await remote.ask({ type: "connect-cards", from: soup, to: garden, word: "kookt met" });
  const facilitator = await openFacilitator();
  const dialog = await facilitator.openSnapshots();
  await dialog.getByRole("button", { name: "Wat groeide er?" }).click();

  const sheet = facilitator.page.getByRole("region", { name: "Wat is er gegroeid sinds ‘Oktober’?" });
  await expect(sheet.getByRole("status").getByRole("listitem")).toHaveText([
    "Er kwam 1 kaart bij, en 1 lijn.",
    "Geen kaart veranderde, en er ging 1 weg.",
  ]);
  await expect(sheet.getByRole("img", { name: "Wat is er gegroeid sinds ‘Oktober’?" })).toContainText(
    "kookt met",
  );
  await sheet.getByRole("button", { name: "Laat de lijst zien" }).click();
  const part = (name: string) => sheet.locator("section").filter({ hasText: name }).getByRole("listitem");
  await expect(part("Nieuwe lijnen")).toHaveText(["Soep koken — Een moestuinkookt met"]);
  await expect(part("Niet meer op het bord")).toHaveText([/^Fietsen maken/]);

  await remote.ask({ type: "save-snapshot", name: "November" });
  await add("Muziek maken");
  await expect(sheet.getByRole("status")).toContainText("Er kwamen 2 kaarten bij, en 1 lijn.");
  await facilitator.page.emulateMedia({ media: "print" });
  await expect(facilitator.button("Volgende")).toBeHidden();
  await expect(sheet.getByText("Een moestuin", { exact: true })).toBeVisible();

  // The next meeting opens with it: on the wall, until the room goes on.
  await facilitator.page.emulateMedia({ media: "screen" });
  await sheet.getByRole("button", { name: "Toon op het scherm" }).click();
  const wall = (await openScreen()).page;
  await expect(wall.getByRole("heading", { name: "Wat is er gegroeid sinds ‘Oktober’?" })).toBeVisible();
  await expect(wall.getByRole("listitem").first()).toHaveText("Er kwamen 2 kaarten bij, en 1 lijn.");
  await expect(wall.getByText("Fietsen maken")).toHaveCount(0);
  await remote.ask({ type: "set-look-back", lookBack: { show: "time-lapse", seconds: 30 } });
  await expect(wall.getByRole("img", { name: "Zo groeide het bord" })).toBeVisible();
  await wall.getByRole("slider").press("End");
  await expect(wall.getByText("3 kaarten, 1 lijn")).toBeVisible();
  await sheet.getByRole("button", { name: "Terug naar nu" }).click();
  await facilitator.page.getByRole("button", { name: /^Toon het bord/ }).click();
  await expect(wall.getByRole("slider")).toHaveCount(0);
  remote.disconnect();
});
