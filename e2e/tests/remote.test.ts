import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, inside, LIST_ONLY, test } from "../fixtures/house.ts";
import { createBoard, inviteRemote, postCommand } from "../rig/api.ts";
import { letTimePass } from "../rig/letTimePass.ts";
import { ownStep } from "../rig/ownStep.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { unseenFocus } from "../rig/unseenFocus.ts";

test("a facilitator scans the code, and leads the room from their pocket", async ({
  house,
  openFacilitator,
  openPhone,
  openRemote,
}) => {
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const answered = facilitator.page.waitForResponse(/\/invitation$/);
  await facilitator.button(facilitator.words.remote).click();
  const dialog = facilitator.page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: "QR-code voor de afstandsbediening" })).toBeVisible();
  await expect(dialog.getByText(/De code werkt 1 keer, nog [45]:\d\d\./)).toBeVisible();
  const { url } = (await (await answered).json()) as { url: string };

  const remote = await openRemote(inside(url, house.address()));
  await expect(remote.title).toHaveText("Ophangen");
  await expect(dialog.getByText("Je telefoon doet het")).toBeVisible();
  expect(remote.page.url()).not.toContain("#");
  expect(remote.page.url()).not.toContain(new URL(url).hash.slice(1));
  await facilitator.close(dialog);

  const noor = await openPhone();
  await noor.joinIn("Noor");
  await expect(remote.page.getByText("1 hier")).toBeVisible();
  await remote.press("next");
  await expect(noor.question).toHaveText("Welke wens kan met jouw hulp uitkomen?");
  await expect(remote.title).toHaveText("Ik help mee");
  await expect(facilitator.page.getByText("Stap 2 van")).toBeVisible();
  await remote.press("undo");
  await expect(noor.question).toHaveText("Wat wens jij voor onze buurt?");

  await remote.page.reload();
  await expect(remote.title).toHaveText("Ophangen");
  const second = await openRemote(inside(url, house.address()));
  await expect(second.title).toHaveText("Deze code is al gebruikt");
  await second.page.reload();
  await expect(second.title).toHaveText("Scan eerst de code");

  const access = await facilitator.openAccess();
  const listed = access.getByRole("listitem").filter({ hasText: "Afstandsbediening" });
  await listed.getByRole("button", { name: "Trek in" }).click();
  await listed.getByRole("button", { name: "Ja, trek in" }).click();
  await expect(remote.title).toHaveText("Deze afstandsbediening werkt niet meer");
});

test("what was written in silence is laid open from the remote, one by one or all", async ({
  house,
  board,
  openPhone,
  openRemote,
  openScreen,
}) => {
  const lead = await SimulatedPhone.remote(house.origin, board);
  const step = ownStep("Stil", "Wat mis je hier?", { writing: "silent" });
  const added = await lead.ask({ type: "add-step", after: null, step });
  if (added.type !== "result") throw new Error("The step was refused");
  await lead.ask({ type: "set-step", stepId: added.result.stepId });
  const noor = await openPhone();
  await noor.joinIn("Noor");
  await noor.send("Een fontein", "Hang op");
  const remote = await openRemote(inside((await inviteRemote(house.origin, board)).url, house.address()));
  await expect(remote.button(/^Laat zien\s*1/)).toBeVisible();
  await expect(remote.timeLeft).toHaveText(/^[78]:\d\d$/);
  const wall = await openScreen();
  await remote.within("reveal", async () => {
    await expect(remote.says("Er ligt 1 kaart dicht.")).toBeVisible();
    await remote.press("revealNext");
    await expect(remote.says("Er ligt nu geen kaart dicht.")).toBeVisible();
    await remote.press("revealAll");
    await expect(remote.button(/^Laat alles zien/)).toHaveCount(0);
  });
  await expect(wall.page.getByText("Een fontein").first()).toBeVisible();
  lead.disconnect();
});

test("cards wait for a yes, are hidden and hung back, and one stands in the light", async ({
  house,
  board,
  openPhone,
  openRemote,
}) => {
  const lead = await SimulatedPhone.remote(house.origin, board);
  const step = ownStep("Met ja", "Wat mis je hier?", { approval: "before" });
  const added = await lead.ask({ type: "add-step", after: null, step });
  if (added.type !== "result") throw new Error("The step was refused");
  await lead.ask({ type: "set-step", stepId: added.result.stepId });
  const noor = await openPhone();
  await noor.joinIn("Noor");
  await noor.send("Een fontein", "Hang op");
  const remote = await openRemote(inside((await inviteRemote(house.origin, board)).url, house.address()));
  await expect(remote.button(/^Kaarten.*1 wacht op jou/)).toBeVisible();
  await remote.within("cards", async () => {
    await expect(remote.page.getByText("Wacht op jouw ja")).toBeVisible();
    await remote.onCard("Hang op", "Een fontein");
    await expect(remote.says("De kaart hangt")).toBeVisible();
    await expect.poll(() => [...lead.shown.values()].map(({ text }) => text)).toEqual(["Een fontein"]);
    await remote.onCard("Verberg", "Een fontein");
    await expect.poll(() => lead.shown.size).toBe(0);
    await remote.press("undo");
    await expect.poll(() => lead.shown.size).toBe(1);
  });
  await remote.shine("Een fontein");
  await expect(remote.says("De kaart staat in het licht")).toBeVisible();
  await remote.press("light");
  await remote.press("release");
  await expect(remote.says("De kaart is uit het licht")).toBeVisible();
  lead.disconnect();
});

test("phones rest, the wall goes black, writing closes: seen at once, and taken back", async ({
  house,
  board,
  openRemote,
}) => {
  const remote = await openRemote(inside((await inviteRemote(house.origin, board)).url, house.address()));
  await remote.press("lookUp");
  await expect(remote.button("Kijk op")).toHaveAttribute("aria-pressed", "true");
  await expect(remote.page.getByText("Telefoons zeggen nu:")).toBeVisible();
  await remote.press("black");
  await expect(remote.button("Zwart")).toHaveAttribute("aria-pressed", "true");
  await expect(remote.says("Het scherm is zwart")).toBeVisible();
  await remote.press("undo");
  await expect(remote.button("Zwart")).toHaveAttribute("aria-pressed", "false");
  await remote.press("lookUp");
  await expect(remote.page.getByText("Telefoons vragen nu:")).toBeVisible();
  await remote.press("close");
  await expect(remote.button("Open")).toBeVisible();
  await expect(remote.page.getByText("Telefoons zeggen nu:")).toBeVisible();
  await remote.press("minute");
  await expect(remote.timeLeft).toHaveText(/^(1:00|0:5\d)$/);
});

test("cut off, a press waits in sight, can be let go of, and is done once when the line is back", async ({
  openHouse,
  openRemote,
}) => {
  const house = await openHouse();
  const board = await createBoard(house.origin);
  const invited = inside((await inviteRemote(house.origin, board)).url, house.address());
  const remote = await openRemote(invited, { ownClock: true });
  await expect(remote.title).toHaveText("Ophangen");
  await house.kill();
  await expect(remote.away).toBeVisible();
  await remote.press("next");
  await expect(remote.says("Ga naar: Ik help mee")).toBeVisible();
  await remote.press("cancel");
  await expect(remote.says("Ga naar: Ik help mee")).toBeHidden();
  await remote.press("next");
  await remote.insist("next");
  await expect(remote.says("Op weg naar: Ik help mee. Wacht even.")).toBeVisible();
  await house.restart();
  await letTimePass([remote.page], () => expect(remote.title).toHaveText("Ik help mee", { timeout: 200 }));
});

for (const language of ["nl", "en"] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("every part of the remote can be used by everybody, and fits a small phone", async ({
      house,
      board,
      openRemote,
    }) => {
      for (const text of ["Een fontein", "Een bankje"]) {
        const card = { kind: "wish", text, field: null };
        await postCommand(house.origin, board.id, board.facilitatorToken, { type: "add-card", card });
      }
      const remote = await openRemote(inside((await inviteRemote(house.origin, board)).url, house.address()));
      await expect(remote.timeLeft).toBeVisible();
      await expectAccessible(remote.page, "buttons");
      const height = await remote.page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(640);
      for (const size of await remote.targetSizes()) expect(size).toBeGreaterThanOrEqual(56);
      for (const part of ["light", "cards", "phones"] as const) {
        await remote.press(part);
        await expect(remote.title).toBeFocused();
        await expectAccessible(remote.page, part);
        expect.soft((await unseenFocus(remote.page)).unseen, part).toEqual([]);
        await remote.press("back");
      }
      await remote.page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await expectAccessible(remote.page, "twice as large");
      const width = await remote.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });
  });
}
