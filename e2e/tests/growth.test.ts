import { expect, inside, test } from "../fixtures/house.ts";
import { createBoard, inviteRemote } from "../rig/api.ts";
import { DAYS_LATER, laterTime } from "../rig/laterTime.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

const LATER = { nodeArguments: ["--import", import.meta.resolve("../rig/later.ts")] };

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
  const onPaper = (text: string) => sheet.getByText(text, { exact: true }).filter({ visible: true });
  await expect(onPaper("Een moestuin")).toHaveCount(1);
  await expect(onPaper("Fietsen maken")).toHaveCount(0); // it went, perhaps because it hurt somebody

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

test("the next meeting begins with what grew, shown from the pocket or from the laptop", async ({
  openHouse,
  openFacilitator,
  openScreen,
  openRemote,
  laptop,
}) => {
  test.slow(); // a server that is started twice
  const house = await openHouse();
  const board = await createBoard(house.origin, "asset-map");
  const before = await SimulatedPhone.remote(house.origin, board);
  const add = async (text: string) =>
    before.ask({ type: "add-card", card: { kind: "talent", text, field: null } });
  await add("Soep koken");
  await before.ask({ type: "save-snapshot", name: "Oktober" });
  await add("Fietsen maken");
  before.disconnect();
  await house.stop();
  await house.restart(LATER);
  await laptop.addInitScript(laterTime, DAYS_LATER);

  const origin = house.address();
  const facilitator = await openFacilitator({ board, origin });
  const offer = facilitator.page.getByRole("button", { name: /^Laat zien: Begin met wat er groeide sinds/ });
  await expect(offer).toBeVisible();
  const wall = (await openScreen({ board, origin })).page;
  const grew = wall.getByRole("heading", { name: "Wat is er gegroeid sinds ‘Oktober’?" });

  const remote = await openRemote(inside((await inviteRemote(house.origin, board)).url, origin));
  await remote.press("light");
  await remote.button(/^Wat groeide er sinds \d+ \w+\?$/).tap();
  await expect(grew).toBeVisible();
  await expect(wall.getByRole("listitem").first()).toHaveText("Er kwam 1 kaart bij.");
  await expect(offer).toBeHidden();
  await remote.press("undo");
  await expect(grew).toBeHidden();

  await offer.click();
  await expect(grew).toBeVisible();
  await remote.press("light");
  await expect(remote.button("Toon het bord weer")).toBeVisible();
});
