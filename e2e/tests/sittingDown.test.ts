import { expect, test } from "../fixtures/house.ts";
import { exportBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "pitch-evening" });

const TITLES = ["Soep voor de hele straat", "Een fiets voor iedereen"];

test("people choose two pitches, find their table by its picture, and may sit elsewhere", async ({
  house,
  board,
  openPhone,
}) => {
  const lead = await SimulatedPhone.remote(house.origin, board);
  for (const text of TITLES)
    await lead.ask({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
  await lead.ask({ type: "set-step", stepId: "choose" });
  const noor = await openPhone();
  const sam = await openPhone();

  await test.step("two taps choose, and a tap takes back", async () => {
    for (const phone of [noor, sam]) await phone.joinIn();
    await noor.on(TITLES[0] ?? "", "Dit wil ik het liefst").tap();
    await noor.on(TITLES[1] ?? "", "Dit kan ook").tap();
    await expect(noor.page.getByText("Klaar. Straks zie je hier aan welke tafel je zit.")).toBeVisible();
    await noor.on(TITLES[0] ?? "", "Toch niet").tap();
    await expect(noor.card(TITLES[1] ?? "")).toContainText("Dit wil je het liefst");
    await sam.on(TITLES[1] ?? "", "Dit wil ik het liefst").tap();
    await expect(sam.card(TITLES[1] ?? "")).toContainText("Dit wil je het liefst");
  });

  await test.step("once the groups are made each phone shows the table, and says so aloud", async () => {
    await lead.ask({ type: "make-groups", most: 4, spread: false });
    for (const phone of [noor, sam]) {
      await expect(phone.question).toHaveText("Jij zit aan tafel");
      await expect(phone.page.getByText("gele fiets", { exact: true })).toBeVisible();
      await expect(phone.page.getByText(TITLES[1] ?? "")).toBeVisible();
    }
    await expect(
      noor.page.getByRole("status").filter({ hasText: "Jij zit aan tafel: gele fiets" }),
    ).toHaveCount(1);
  });

  await test.step("who scans the code on a table sits there as soon as they are in, also late", async () => {
    await lead.ask({ type: "set-step", stepId: "work" });
    const [group] = (await exportBoard(house.origin, board)).groups;
    const late = await openPhone({ board: { ...board, joinUrl: `${board.joinUrl}#tafel-${group?.id}` } });
    await late.joinIn();
    await expect(late.page.getByText("gele fiets", { exact: true })).toBeVisible();
    await expect.poll(() => new URL(late.page.url()).hash).toBe("");
    await expect
      .poll(async () => (await exportBoard(house.origin, board)).groups.map(({ people }) => people))
      .toEqual([3]);
  });
  lead.disconnect();
});
