import { PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import { expect, test } from "vitest";
import { layPage } from "../rooms/testing/layPage.ts";
import { eveningPage } from "./lookAtTables.ts";
import { HarvestEvening } from "./testing/HarvestEvening.ts";

test("A page that tells its tables is made once, until something is on disk that was not, in the hall or at a table", async () => {
  const evening = await HarvestEvening.begin();
  const hall = await evening.room();
  await layPage(hall, { ...PLAIN_PAGE, tables: "told" });
  const page = () => eveningPage(evening.server.rooms, hall);
  const first = await page();
  expect(await page()).toBe(first);
  const idea = { type: "add-card", card: { kind: "idea", text: "Soep op het plein", field: null } };
  await evening.atTable(0, idea);
  const second = await page();
  expect(second).not.toBe(first);
  expect(await page()).toBe(second);
  await evening.lead({ type: "add-card", card: { kind: "pitch", text: "Een moestuin", field: null } });
  expect(await page()).not.toBe(second);
});
