import { expect, test } from "vitest";
import type { Room } from "../Room.ts";
import { onDisk } from "../testing/onDisk.ts";
import { TestEvening } from "../testing/TestEvening.ts";
import { addCard, freshCommandId, type TestPhone } from "../testing/TestPhone.ts";

// Somebody gives a name in the hall, once. Their table knows them by their token alone, and asks the evening who they are.

/** An evening where the cards of a table say whose they are. */
async function named(): Promise<TestEvening> {
  const evening = await TestEvening.seated(["Annelies", "Karim", "Noor", null]);
  for (const { group } of evening.tables) {
    const table = await evening.tableOf(group);
    const { steps } = await table.export();
    for (const { id: stepId, ...step } of steps)
      await led(evening, table, { type: "change-step", stepId, step: { ...step, names: "shown" } });
  }
  return evening;
}

async function led(evening: TestEvening, table: Room, command: Parameters<Room["submit"]>[2]): Promise<void> {
  const { server, created } = evening.hall;
  const admission = await server.rooms.doors.admit(table, created.facilitatorToken);
  if (!admission.ok) throw new Error(admission.reason);
  const answer = table.submit(admission.access, freshCommandId(), command);
  await evening.hall.moment();
  expect(await answer).toMatchObject({ type: "result" });
}

function bylines(phone: TestPhone): readonly (string | null)[] {
  return phone.shared?.cards.filter(({ kind }) => kind === "idea").map(({ byline }) => byline) ?? [];
}

test("the name that somebody gave in the evening is theirs at the table too, on the phone and on their card", async () => {
  const evening = await named();
  const [annelies, , noor, nameless] = evening.people as readonly [
    TestPhone,
    TestPhone,
    TestPhone,
    TestPhone,
  ];
  const [hers, noors, no] = [
    await evening.atTable(annelies),
    await evening.atTable(noor),
    await evening.atTable(nameless),
  ];
  expect([hers, noors, no].map(({ own }) => own?.name)).toEqual(["Annelies", "Noor", null]);
  hers.send(addCard("Schoffels lenen", "idea"));
  await evening.hall.moment();
  expect(bylines(noors)).toEqual(["Annelies"]);
  no.send(addCard("Kinderzitjes", "idea"));
  await evening.hall.moment();
  expect(bylines(no)).toEqual([null]);
});

test("the table keeps no name but on the cards that show one", async () => {
  const evening = await TestEvening.seated(["Annelies", "Karim"]);
  const [annelies] = evening.people as readonly [TestPhone];
  const hers = await evening.atTable(annelies);
  hers.send(addCard("Schoffels lenen", "idea"));
  await evening.hall.moment();
  const { record } = await evening.tableOf(annelies.own?.seat);
  expect(await onDisk(evening.hall.server.storage, record.id)).toContain("Schoffels lenen");
  expect(await onDisk(evening.hall.server.storage, record.id)).not.toContain("Annelies");
});

for (const cards of ["keep", "erase"] as const) {
  test(`who leaves the evening for good, cards ${cards}, is at no table any more: not on a card, in a moment or on the disk`, async () => {
    const evening = await named();
    const [annelies, , noor] = evening.people as readonly [TestPhone, TestPhone, TestPhone];
    const group = annelies.own?.seat;
    const hers = await evening.atTable(annelies);
    hers.send(addCard("Schoffels lenen", "idea"));
    await evening.hall.moment();
    const table = await evening.tableOf(group);
    await led(evening, table, { type: "save-snapshot", name: "Halverwege" });
    const { storage } = evening.hall.server;
    expect(await onDisk(storage, table.record.id)).toContain("Annelies");

    annelies.send({ type: "erase-me", cards });
    await evening.hall.moment();
    expect(hers.socket.isOpen).toBe(false);
    const disk = await onDisk(storage, table.record.id);
    expect(disk).not.toContain("Annelies");
    expect(disk).not.toContain(annelies.access.participantId);
    expect(disk.includes("Schoffels lenen")).toBe(cards === "keep");
    expect(bylines(await evening.atTable(noor))).toEqual(cards === "keep" ? [null] : []);
  });
}

for (const cards of ["keep", "erase"] as const) {
  test(`killed before their table heard of it, cards ${cards}: they go from there as soon as it is opened`, async () => {
    const evening = await named();
    const [annelies] = evening.people as readonly [TestPhone];
    const hers = await evening.atTable(annelies);
    hers.send(addCard("Schoffels lenen", "idea"));
    await evening.hall.moment();
    const { record } = await evening.tableOf(annelies.own?.seat);
    // Between the evening's turn and the table's: the table was not asked yet.
    const { storage } = evening.hall.server;
    storage.tablesOf = () => Promise.reject(new Error("The server was killed"));
    annelies.send({ type: "erase-me", cards });
    await evening.hall.moment();
    expect(await onDisk(storage, record.id)).toContain("Annelies");

    const after = evening.hall.server.kill();
    const opened = await after.rooms.open(record.id);
    expect(opened.state).toBe("open");
    await after.time.pass(600);
    expect(await onDisk(after.storage, record.id)).not.toContain("Annelies");
    expect((await onDisk(after.storage, record.id)).includes("Schoffels lenen")).toBe(cards === "keep");
  });
}

test("a name is known at the table also while the hall is not in memory, and after a restart", async () => {
  const evening = await named();
  const [annelies] = evening.people as readonly [TestPhone];
  const after = evening.hall.server.kill();
  const hall = await after.enter(evening.hall.created);
  const { record } = await evening.tableOf(annelies.own?.seat);
  const opened = await after.rooms.open(record.id);
  if (opened.state !== "open") throw new Error(opened.state);
  const admission = await after.rooms.doors.admit(opened.room, annelies.token);
  if (!admission.ok) throw new Error(admission.reason);
  const seen = opened.room.view(admission.access as never);
  await hall.moment();
  expect((await seen).own.name).toBe("Annelies");
  await hall.room.stop();
  const again = opened.room.view(admission.access as never);
  await hall.moment();
  expect((await again).own.name).toBe("Annelies");
});

test("who leaves for good at their table has left the evening: nothing of them is in the hall or at the table", async () => {
  const evening = await named();
  const [annelies] = evening.people as readonly [TestPhone];
  const hers = await evening.atTable(annelies);
  hers.send(addCard("Schoffels lenen", "idea"));
  await evening.hall.moment();
  const { storage } = evening.hall.server;
  const table = await evening.tableOf(annelies.own?.seat);
  hers.send({ type: "erase-me", cards: "erase" });
  await evening.hall.moment();
  expect([annelies, hers].map(({ socket }) => socket.isOpen)).toEqual([false, false]);
  expect(evening.hall.room.authenticate(annelies.token)).toBe(null);
  for (const { id } of [table.record, evening.hall.created.record]) {
    const disk = await onDisk(storage, id);
    expect(disk).not.toContain("Annelies");
    expect(disk).not.toContain("Schoffels lenen");
  }
});
