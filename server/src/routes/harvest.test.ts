import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { HarvestEvening } from "../harvest/testing/HarvestEvening.ts";
import { layGroups } from "../rooms/testing/layGroups.ts";

test("What the tables wrote comes to the hall: marked lines where there are, and a project of each group", async () => {
  const evening = await HarvestEvening.begin();
  await evening.write(0, "resident", "Ik kook\n★ Ik snij groente");
  await evening.write(0, "ask", "Wie heeft een lange tafel?");
  await evening.write(0, "first-step", "De keuken vragen");
  await evening.write(0, "when", "vrijdag");
  await evening.write(0, "who", "Noor en Sami");
  await evening.write(1, "business", "- De houthandel geeft planken");
  expect(await evening.gather()).toEqual({ cards: 5, unread: [] });
  expect(await evening.card("Ik snij groente")).toMatchObject({
    field: "resident",
    byline: "Tafel blauwe fiets",
  });
  expect(await evening.card("De houthandel geeft planken")).toMatchObject({ byline: "Tafel gele boot" });
  expect((await evening.cards()).filter(({ text }) => text === "Ik kook")).toEqual([]);
  const projects = (await evening.cards()).filter(({ project }) => project !== undefined);
  expect(projects).toMatchObject([
    {
      text: "Soep voor de straat",
      project: { firstStep: "De keuken vragen" },
      agreement: { when: "vrijdag", people: [] },
    },
    { text: "Een bankje bij het water", project: { firstStep: null } },
  ]);
});

test("Asked again, only what is new comes, and what was erased in the hall stays away", async () => {
  const evening = await HarvestEvening.begin();
  await evening.write(0, "resident", "Ik kook");
  await evening.gather();
  expect(await evening.gather()).toEqual({ cards: 0, unread: [] });
  const { id: cardId } = await evening.card("Ik kook");
  await evening.lead({ type: "erase-card", cardId });
  await evening.write(0, "resident", "Ik kook\nIk was af", "Ik kook");
  expect(await evening.gather()).toEqual({ cards: 1, unread: [] });
  expect((await evening.cards()).map(({ text }) => text)).not.toContain("Ik kook");
});

test("A table that cannot be read is told by its name, and the others come all the same", async () => {
  const evening = await HarvestEvening.begin();
  await evening.write(1, "resident", "Ik zaag");
  const room = await evening.room();
  const { groups } = await room.look(({ board }) => board);
  const elsewhere = await evening.server.makeBoard({ activity: "pitch-evening" });
  await layGroups(
    room,
    groups.map((group) => (group.id === "g1" ? { ...group, table: elsewhere.id as BoardId } : group)),
  );
  expect(await evening.gather()).toEqual({ cards: 3, unread: ["Tafel blauwe fiets"] });
});

test("Only whoever leads asks for it", async () => {
  const evening = await HarvestEvening.begin();
  const phone = await evening.server.join(evening.hall);
  expect((await evening.ask(phone)).status).toBe(403);
  expect((await evening.ask(evening.hall.screenToken)).status).toBe(403);
});
