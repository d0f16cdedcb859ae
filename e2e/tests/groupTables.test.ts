import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, inside, test } from "../fixtures/house.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { exportBoard, inviteRemote, linkUrl, type NewBoard, postCommand } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { SMALLEST_AT_DESK, smallTargets } from "../rig/smallTargets.ts";

test.use({ activity: "pitch-evening" });

/** What stands above the page of a table. */
function bar(phone: PhonePage) {
  return phone.page.locator(".tafelbalk:visible");
}

test("phones go along to the table of their group, and come back by themselves with nothing lost", async ({
  house,
  board,
  openFacilitator,
  openPhone,
  openLaptop,
  openRemote,
}) => {
  const lead = (command: { readonly type: string } & Readonly<Record<string, unknown>>) =>
    postCommand(house.origin, board.id, board.facilitatorToken, command);
  for (const text of ["Een pluktuin", "Samen eten"])
    await lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
  const noor = await openPhone();
  await noor.joinIn();
  const others = [0, 1, 2].map(() => SimulatedPhone.join(house.origin, board));
  await Promise.all(others);
  await lead({ type: "make-groups", most: 2, spread: false });
  await lead({ type: "set-step", stepId: "work" });
  const { page } = noor;
  let laptop = page;

  const facilitator = await openFacilitator();
  const tables = facilitator.page.getByRole("dialog", { name: "De tafels" });
  await test.step("one press opens a table for each group, and the phone is there", async () => {
    await facilitator.page.getByRole("button", { name: "Tafels", exact: true }).click();
    await tables.getByRole("button", { name: "Open de tafels" }).click();
    await expect(tables.getByRole("listitem")).toHaveCount(2);
    await expect(bar(noor).getByRole("button", { name: "Vraag hulp" })).toBeVisible();
    const height = async () => (await bar(noor).boundingBox())?.height ?? Number.POSITIVE_INFINITY;
    await expect.poll(height, "what stands on top of a small phone").toBeLessThan(116);
  });

  await test.step("a hand that is raised at a table is seen by who leads, and who leads is heard at all of them", async () => {
    await bar(noor).getByRole("button", { name: "Vraag hulp" }).tap();
    await expect(tables.getByText("Vraagt hulp")).toBeVisible();
    await expectAccessible(facilitator.page, "The tables at a glance");
    expect(await smallTargets(facilitator.page, SMALLEST_AT_DESK)).toEqual([]);
    const { url } = await inviteRemote(house.origin, board);
    const remote = await openRemote(inside(url, house.address()));
    await remote.page.getByRole("button", { name: "1 tafel vraagt hulp" }).tap();
    await expect(remote.page.getByRole("listitem").first()).toContainText("Vraagt hulp");
    await expectAccessible(remote.page, "The tables on the remote");
    await remote.page.getByRole("button", { name: "Nog één minuut" }).tap();
    await expect(page.getByText("Nog één minuut", { exact: true }).filter({ visible: true })).toBeVisible();
    await tables.getByRole("button", { name: "Nog vijf minuten" }).click();
    await expect(page.getByText("Nog vijf minuten", { exact: true }).filter({ visible: true })).toBeVisible();
    const { groups } = (await exportBoard(house.origin, board)) as unknown as {
      readonly groups: readonly { readonly table: string }[];
    };
    const own = { ...board, id: groups[0]?.table ?? "" } as NewBoard;
    laptop = (await openLaptop(await linkUrl(house.origin, own, "table"))).page;
    await expect(laptop.getByText("Nog vijf minuten")).toBeVisible();
  });

  await test.step("words that somebody is in the middle of keep the phone at the table, and are there the next time; the laptop says where everybody goes", async () => {
    await page.getByRole("button", { name: "Schrijf", exact: true }).filter({ visible: true }).tap();
    const field = page.getByRole("textbox").filter({ visible: true }).first();
    await field.tap();
    await field.fill("Bessen langs het pad");
    const answer = laptop.getByRole("textbox").first();
    await answer.fill("Wij dragen de tafels en");
    await lead({ type: "set-step", stepId: "harvest" });
    await expect(bar(noor)).toContainText("De avond gaat verder");
    await expect(laptop.getByText("De avond is bijna klaar")).toBeVisible();
    await laptop.keyboard.type(" de stoelen");
    await expect(answer).toHaveValue("Wij dragen de tafels en de stoelen");
    await bar(noor).getByRole("button", { name: "Naar de zaal" }).tap();
    await expect(bar(noor)).toHaveCount(0);
    await lead({ type: "set-step", stepId: "work" });
    await expect(bar(noor).getByRole("button", { name: "Naar de zaal" })).toBeVisible();
    await page.getByRole("button", { name: "Schrijf", exact: true }).filter({ visible: true }).tap();
    await expect(page.getByRole("textbox").filter({ visible: true }).first()).toHaveValue(
      "Bessen langs het pad",
    );
  });

  await test.step("who would rather sit elsewhere comes to that table", async () => {
    const before = await bar(noor).locator("bdi").textContent();
    await bar(noor).getByRole("button", { name: "Naar de zaal" }).tap();
    await page.getByRole("button", { name: "Ik zit liever ergens anders" }).tap();
    await page.getByRole("button", { name: "Ik schuif hier aan" }).first().tap();
    await expect(bar(noor).getByRole("button", { name: "Naar de zaal" })).toBeVisible();
    await expect(bar(noor).locator("bdi")).not.toHaveText(before ?? "");
    // What was not sent at the table before is no answer here, and is not lost.
    await bar(noor)
      .getByRole("button", { name: /Van mij/ })
      .tap();
    await expect(
      page.getByText("Bessen langs het pad", { exact: true }).filter({ visible: true }),
    ).toBeVisible();
  });
});
