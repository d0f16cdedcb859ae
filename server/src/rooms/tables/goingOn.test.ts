import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import { expect, test } from "vitest";
import { TestEvening } from "../testing/TestEvening.ts";
import { TestPage } from "../testing/TestPage.ts";
import { addCard } from "../testing/TestPhone.ts";
import type { TestServer } from "../testing/TestRoom.ts";

// The laptop on a table has no phone's page of the hall beside it: of the evening it hears what its table hears.

const going = () => TestEvening.seated(["Annelies", "Karim", "Noor", "Sam"]);

/** The laptop of the first table. */
async function laptopOf({ hall, tables }: TestEvening, server: TestServer = hall.server): Promise<TestPage> {
  const [table] = tables;
  const opened = await server.rooms.open(table?.boardId as never);
  if (opened.state !== "open") throw new Error(opened.state);
  const access = opened.room.authenticate(table?.token ?? "");
  if (access === null) throw new Error("The link of the laptop opens its table");
  const laptop = new TestPage(opened.room, access);
  await server.time.pass(600);
  return laptop;
}

/** What it was told of the evening, in turn. */
function told({ ours }: TestPage): readonly EveningAt[] {
  return ours.flatMap((frame) => (frame.kind === "evening" ? [frame.at] : []));
}

test("the laptop on a table hears at once that the evening goes on, and that there is work again", async () => {
  const evening = await going();
  const laptop = await laptopOf(evening);
  expect(told(laptop)).toEqual(["work"]);
  await evening.hall.step("harvest");
  expect(told(laptop)).toEqual(["work", "closing"]);
  await evening.hall.step("work");
  await evening.hall.step("choose");
  expect(told(laptop)).toEqual(["work", "closing", "work", "before"]);
  expect(laptop.socket.isOpen).toBe(true);
});

test("between the work and the end the evening went on", async () => {
  const evening = await going();
  const laptop = await laptopOf(evening);
  const { steps } = await evening.hall.room.export();
  const harvest = steps.find(({ id }) => id === "harvest");
  if (harvest === undefined) throw new Error("The evening has a harvest");
  const { id: after, ...step } = harvest;
  const words = { name: "Afsluiten", prompt: "Tot de volgende keer" };
  await evening.hall.lead({ type: "add-step", after, step: { ...step, template: null, words } });
  await evening.hall.step("harvest");
  expect(told(laptop)).toEqual(["work", "on"]);
});

test("who opens the laptop late reads how far the evening is, and what was said", async () => {
  const evening = await going();
  await evening.hall.step("harvest");
  await evening.hall.lead({ type: "say-word", word: "Kom maar terug naar de zaal" });
  const laptop = await laptopOf(evening);
  expect(told(laptop)).toEqual(["closing"]);
  expect(laptop.doc.getMap("board").get("word")).toBe("Kom maar terug naar de zaal");
});

test("groups that are made otherwise leave a table that is nobody's, and its laptop stays connected", async () => {
  const evening = await going();
  const laptop = await laptopOf(evening);
  await evening.hall.step("choose");
  for (const phone of evening.people) {
    const first = phone.cardId("Een fiets voor iedereen") as CardId;
    phone.send({ type: "choose-pitches", first, second: null });
  }
  await evening.hall.moment();
  await evening.hall.lead({ type: "make-groups", most: 8, spread: false });
  expect(told(laptop).at(-1)).toBe("apart");
  expect(laptop.socket.isOpen).toBe(true);
  const { group } = evening.tables[0] as (typeof evening.tables)[number];
  for (const phone of evening.people.slice(0, 2)) await evening.move(phone, group);
  expect(told(laptop).at(-1)).toBe("before");
});

test("after a restart the laptop may come before anybody of the hall: it hears when the hall is there", async () => {
  const evening = await going();
  const { server, created } = evening.hall;
  await evening.hall.step("harvest");
  await evening.hall.lead({ type: "say-word", word: "Nog vijf minuten" });
  const after = server.kill();
  const laptop = await laptopOf(evening, after);
  expect(told(laptop)).toEqual([]);
  await after.enter(created);
  await after.time.pass(600);
  expect(told(laptop)).toEqual(["closing"]);
  expect(laptop.doc.getMap("board").get("word")).toBe("Nog vijf minuten");
});

test("a card on the wall of the hall is no news at a table", async () => {
  const evening = await going();
  const laptop = await laptopOf(evening);
  await evening.hall.lead(addCard("Nog een pitch", "pitch"));
  expect(told(laptop)).toEqual(["work"]);
});
