import { expect } from "@playwright/test";
import type { EnginePhone } from "../page-models/EnginePhone.ts";
import { createBoard, exportBoard } from "../rig/api.ts";
import { runsOut } from "../rig/runsOut.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { smallTargets } from "../rig/smallTargets.ts";
import { test } from "./engines.ts";

const IDEA = "Film in het park";

for (const direction of ["ltr", "rtl"] as const) {
  test(`somebody joins, writes, gives a dot and takes it back, read ${direction}`, async ({
    house,
    openPhone,
  }) => {
    const board = await createBoard(house.origin, "idea-board");
    const facilitator = await SimulatedPhone.remote(house.origin, board);
    const onBoard = async () => (await exportBoard(house.origin, board)).cards;
    const phone = await openPhone(board);
    await phone.chooseLanguage("Nederlands");
    await read(phone, direction);
    await look(phone, "at the door");
    await phone.joinIn("Noor");

    await test.step("what the phone calls saved is on the board", async () => {
      await phone.expectHeading("Wat wil jij doen, samen met een paar buren?");
      await look(phone, "a question");
      await phone.send(IDEA, "Leg op tafel");
      await phone.expectHeading(phone.words.saved);
      expect(await onBoard()).toMatchObject([{ text: IDEA, votes: 0 }]);
      await phone.expectCard(IDEA, phone.words.saved);
      await look(phone, "saved");
    });

    await test.step("a dot is given, and taken back", async () => {
      await facilitator.ask({ type: "set-step", stepId: "dots" });
      await phone.expectStatus("Nog 3 stippen over");
      await look(phone, "giving dots");
      await phone.voteFor(IDEA);
      await phone.expectStatus("Nog 2 stippen over");
      await expect.poll(onBoard).toMatchObject([{ text: IDEA, votes: 1 }]);
      await phone.takeDotBack(IDEA);
      await phone.expectStatus("Nog 3 stippen over");
      await expect.poll(onBoard).toMatchObject([{ text: IDEA, votes: 0 }]);
      await phone.voteFor(IDEA);
      await expect.poll(onBoard).toMatchObject([{ text: IDEA, votes: 1 }]);
    });

    await test.step("after a reload it is the same person", async () => {
      await phone.reload();
      await read(phone, direction);
      await phone.expectStatus("Nog 2 stippen over");
      await phone.expectName("Noor");
      await phone.showMine();
      await phone.expectCard(IDEA, phone.words.saved);
      await look(phone, "own cards");
    });
    facilitator.disconnect();
  });
}

async function read({ page }: EnginePhone, direction: "ltr" | "rtl"): Promise<void> {
  await page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), direction);
}

/** Whether the page lies as it should: nothing beside the window, and everything large enough for a finger. */
async function look({ page }: EnginePhone, state: string): Promise<void> {
  expect.soft(await runsOut(page), state).toBe(0);
  expect.soft(await smallTargets(page), state).toEqual([]);
}
