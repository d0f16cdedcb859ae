import type { CommandId, StepId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { onDisk } from "./testing/onDisk.ts";
import { addCard } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const otherEpoch = { code: CLOSE.otherEpoch, reason: "other-epoch" };

function disk({ server, created }: TestRoom): Promise<string> {
  return onDisk(server.storage, created.record.id);
}

test("A card that is erased is on no disk any more: not in the log, the states, a snapshot or history", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone("Noor");
  noor.add("Geheime wens");
  noor.add("Gewone wens");
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Voor het wissen" });
  const cardId = noor.cardId("Geheime wens");
  noor.send({ type: "edit-card", cardId, before: "Geheime wens", after: "Geheime wens, beter" });
  await room.moment();
  expect(await disk(room)).toContain("Geheime");

  expect(await room.lead({ type: "erase-card", cardId })).toEqual({ type: "result", result: { cardId } });
  const left = await disk(room);
  expect(left).not.toContain("Geheime");
  expect(left).toContain("Gewone wens");
  expect(await room.room.past.snapshots()).toMatchObject([{ name: "Voor het wissen", cards: 1 }]);
  expect(await room.server.storage.erasedIds()).toEqual(new Set([cardId]));
});

test("What somebody told of a wish that came true is on no disk any more when they leave with all they did", async () => {
  const room = await new TestServer().start("wish-tree");
  const [noor, sam] = [await room.phone(), await room.phone()];
  noor.send(addCard("Naar zee", "wish"));
  await room.moment();
  await room.lead({ type: "set-step", stepId: "help" as StepId });
  const cardId = noor.cardId("Naar zee");
  sam.send({ type: "join-card", cardId });
  sam.send({ type: "fulfil-card", cardId, story: "Mijn tante Zwaantje reed" });
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Ervoor" });
  expect(await disk(room)).toContain("Zwaantje");

  sam.send({ type: "erase-me", cards: "erase" });
  await room.moment();
  const left = await disk(room);
  expect(left).not.toContain("Zwaantje");
  expect(left).toContain("Naar zee");
});

test("Whoever had the board open throws it away and comes back to one without the card; what waited is saved", async () => {
  const room = await new TestServer().start();
  const { epoch } = room.room;
  const [wall, desk, noor] = [await room.wall(), await room.facilitator(), await room.phone()];
  noor.add("Weg");
  noor.add("Blijft");
  await room.moment();
  const id = desk.send({ type: "erase-card", cardId: desk.cardId("Weg") });
  const waiting = noor.add("Net verstuurd");
  await room.moment();
  expect(desk.answers.get(id)).toMatchObject({ type: "result" });
  expect([wall.socket.closedWith, desk.socket.closedWith]).toEqual([otherEpoch, otherEpoch]);
  expect(noor.socket.closedWith).toEqual({ code: CLOSE.restarting, reason: "other-epoch" });
  expect(room.room.epoch).toBeGreaterThan(epoch);

  const [back, phone] = [await room.facilitator(), room.phoneOf(noor.token)];
  phone.add("Net verstuurd", waiting);
  await room.moment();
  expect(back.reads).toEqual(["Blijft", "Net verstuurd"]);
  expect([...phone.reads].sort()).toEqual(["Blijft", "Net verstuurd"]);
  back.type(back.cardId("Blijft"), "Blijft", "Blijft hier");
  await room.moment();
  expect(back.onDisk).toBe(back.sent);
});

test("A page that was cut off writes nothing of the old board into the new one", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Weg"));
  await room.lead(addCard("Blijft"));
  const desk = await room.facilitator();
  const [gone, stays] = [desk.cardId("Weg"), desk.cardId("Blijft")];
  desk.leave();
  await room.lead({ type: "erase-card", cardId: gone });
  desk.type(stays, "Blijft", "Blijft, met een geheim");
  const stubborn = await room.facilitator({ doc: desk.doc });
  expect(stubborn.socket.closedWith).toEqual(otherEpoch);
  expect((await room.facilitator()).reads).toEqual(["Blijft"]);
});

test("Who erases themselves is nobody any more: their token opens nothing, and nothing says that they were here", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone("Noortje");
  noor.add("Van mij");
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Met haar" });
  const id = noor.send({ type: "erase-me", cards: "erase" });
  await room.moment();
  expect(noor.answers.get(id)).toEqual({ type: "result", result: {} });
  expect(room.room.authenticate(noor.token)).toBeNull();
  const left = await disk(room);
  for (const trace of ["Noortje", "Van mij", noor.access.participantId, noor.access.tokenHash]) {
    expect(left).not.toContain(trace);
  }
});

test("Who is sent away while their cards stay leaves no name on them, in a snapshot neither", async () => {
  const room = await new TestServer().start("idea-board");
  const names = (await room.room.export()).steps.find((step) => step.names === "shown");
  if (names !== undefined) await room.step(names.id);
  const noor = await room.phone("Noortje");
  noor.send(addCard("Een bankje", "idea"));
  await room.moment();
  await room.lead({ type: "save-snapshot", name: "Met haar" });
  await room.lead({ type: "remove-participant", cardId: noor.cardId("Een bankje"), cards: "keep" });
  const left = await disk(room);
  expect(left).toContain("Een bankje");
  expect(left).not.toContain("Noortje");
});

test("That somebody was sent away is known as long as their phone would have been, and no longer", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  noor.add("Blabla");
  await room.moment();
  await room.lead({ type: "remove-participant", cardId: noor.cardId("Blabla"), cards: "erase" });
  expect(room.room.authenticate(noor.token)).toBeNull();
  expect(room.room.isTakenOff(noor.token)).toBe(true);
  const later = await room.server.kill().enter(room.created);
  expect(later.room.isTakenOff(noor.token)).toBe(true);

  await later.moment(LIMITS.tokenDays * 24 * 60 * 60 * 1000);
  const muchLater = await later.server.kill().enter(room.created);
  await muchLater.moment();
  expect(muchLater.room.isTakenOff(noor.token)).toBe(false);
  expect(await disk(muchLater)).not.toContain("taken-off");
});

test("An erase that cannot be saved has not happened, and is tried again with the same id", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  noor.add("Geheime wens");
  await room.moment();
  const cardId = noor.cardId("Geheime wens");
  room.server.diskFails();
  const id = noor.send({ type: "erase-card", cardId });
  await room.moment();
  expect(noor.answers.get(id)).toEqual({ type: "not-saved" });
  room.server.diskWorks();
  await room.moment(10_000);
  noor.send({ type: "erase-card", cardId }, id);
  await room.moment();
  expect(noor.answers.get(id)).toEqual({ type: "result", result: { cardId } });
  expect(await disk(room)).not.toContain("Geheime");
});

test("After an erase the board is found again by a server that was killed", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  for (const text of ["Weg", "Blijft"]) noor.add(text);
  await room.moment();
  await room.lead({ type: "erase-card", cardId: noor.cardId("Weg") });
  const after = await room.server.kill().enter(room.created);
  expect((await after.room.export()).cards.map(({ text }) => text)).toEqual(["Blijft"]);
  expect(after.room.epoch).toBe(room.room.epoch);
});

test("The same erase asked twice is done once", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  noor.add("Weg");
  await room.moment();
  const command = { type: "erase-card", cardId: noor.cardId("Weg") } as const;
  const id = "00000000-0000-4000-8000-00000000abcd" as CommandId;
  const first = room.room.submit(room.leader, id, command);
  await room.moment();
  const { epoch } = room.room;
  const second = room.room.submit(room.leader, id, command);
  await room.moment();
  expect(await second).toEqual(await first);
  expect(room.room.epoch).toBe(epoch);
});

test("a phone that comes back after an erase is not shown what is gone, while another asks by long poll", async () => {
  const room = await new TestServer().start();
  const [anna, bert] = [await room.phone(), await room.phone()];
  await room.lead(addCard("Geheim"));
  expect(anna.reads).toEqual(["Geheim"]);
  await room.lead({ type: "erase-card", cardId: anna.cardId("Geheim") });
  expect(anna.socket.isOpen).toBe(false);
  const { seq } = await room.room.view(bert.access);
  void room.room.viewAfter(bert.access, seq, new AbortController().signal);
  await room.moment();
  const back = room.phoneOf(anna.token);
  await room.moment();
  expect(back.reads).toEqual([]);
});
