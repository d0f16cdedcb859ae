import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { TestEvening } from "../testing/TestEvening.ts";
import { addCard, type TestPhone } from "../testing/TestPhone.ts";

type Four = readonly [TestPhone, TestPhone, TestPhone, TestPhone];

async function evening(): Promise<{ evening: TestEvening; people: Four }> {
  const seated = await TestEvening.seated(["Annelies", "Karim", "Noor", "Sam"]);
  return { evening: seated, people: seated.people as Four };
}

test("who is moved is let go of at the table before, and told why; their phone comes in at the other one", async () => {
  const { evening: going, people } = await evening();
  const [annelies, , noor] = people;
  const [hers, noors] = [await going.atTable(annelies), await going.atTable(noor)];
  const other = going.otherThan(annelies.own?.seat);
  await going.move(annelies, other);
  expect(hers.socket.closedWith).toEqual({ code: CLOSE.forbidden, reason: "not-at-table" });
  expect([noors, annelies].map(({ socket }) => socket.isOpen)).toEqual([true, true]);
  expect(annelies.own?.seat).toBe(other);
  const there = await going.atTable(annelies);
  expect(there.own).toMatchObject({ participantId: annelies.access.participantId, name: "Annelies" });
  expect(there.shared?.board.id).not.toBe(hers.shared?.board.id);
});

test("what they wrote at the table before stays there, also what they sent as they were moved", async () => {
  const { evening: going, people } = await evening();
  const [annelies, , noor] = people;
  const [hers, noors] = [await going.atTable(annelies), await going.atTable(noor)];
  hers.send(addCard("Schoffels lenen", "idea"));
  hers.writeSheet("resident", "Tafels dragen");
  await going.hall.moment();
  // In the same moment as the facilitator's hand.
  hers.send(addCard("Bessen planten", "idea"));
  await going.move(annelies, going.otherThan(annelies.own?.seat));
  expect(noors.reads).toEqual(expect.arrayContaining(["Schoffels lenen", "Bessen planten"]));
  expect(noors.sheet("resident")).toBe("Tafels dragen");
});

test("moved there and back, they are who they were, with their own cards", async () => {
  const { evening: going, people } = await evening();
  const [annelies] = people;
  const first = annelies.own?.seat;
  if (first === undefined) throw new Error("They sit somewhere");
  const before = await going.atTable(annelies);
  before.send(addCard("Schoffels lenen", "idea"));
  await going.hall.moment();
  await going.move(annelies, going.otherThan(first));
  await going.move(annelies, first);
  const again = await going.atTable(annelies);
  expect(again.ownReads).toEqual(["Schoffels lenen"]);
});

test("who goes to another table themselves is let go of in the same way", async () => {
  const { evening: going, people } = await evening();
  const [annelies] = people;
  const hers = await going.atTable(annelies);
  const other = going.otherThan(annelies.own?.seat);
  annelies.send({ type: "take-seat", group: other });
  await going.hall.moment();
  expect(hers.socket.closedWith).toEqual({ code: CLOSE.forbidden, reason: "not-at-table" });
  expect((await going.atTable(annelies)).own?.name).toBe("Annelies");
});

test("a phone whose socket is blocked is told the same when it asks", async () => {
  const { evening: going, people } = await evening();
  const [annelies] = people;
  const room = await going.tableOf(annelies.own?.seat);
  await going.move(annelies, going.otherThan(annelies.own?.seat));
  expect(await going.hall.server.rooms.doors.admit(room, annelies.token)).toEqual({
    ok: false,
    reason: "not-at-table",
  });
});
