import { expect, test } from "vitest";
import { TestPage } from "./testing/TestPage.ts";
import { addCard, freshCommandId, type TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

// Who goes, or is sent away, while something of theirs is on its way: it is not done.

const PHOTO = { bytes: Uint8Array.of(1, 2, 3), small: Uint8Array.of(1), width: 10, height: 10 };

function texts({ room }: TestRoom): string[] {
  return room.peek(({ board }) => [...board.cards.values()].map(({ text }) => text));
}

/** Everything that the ledger holds of somebody. */
function kept({ room }: TestRoom, { access }: TestPhone): unknown[] {
  const isTheirs = (entry: object) => JSON.stringify(entry).includes(access.participantId);
  return room.peek(({ ledger }) => [...ledger.entries()].filter(isTheirs));
}

/** A room in which somebody hung something up, for which whoever leads takes them off. */
async function vandalised() {
  const room = await new TestServer().start();
  const [vandal, noor] = [await room.phone("Vandaal"), await room.phone("Noor")];
  vandal.add("Iets lelijks");
  await room.moment();
  const cardId = noor.cardId("Iets lelijks");
  const remove = () => room.lead({ type: "remove-participant", cardId, cards: "erase" });
  return { room, vandal, remove };
}

test("what a phone sends while whose it is is taken off does not come on the board", async () => {
  const { room, vandal, remove } = await vandalised();
  const removing = remove();
  const isKnown = () => room.room.authenticate(vandal.token) !== null;
  for (let n = 0; n < 10_000 && isKnown(); n++) await Promise.resolve(); // the board is being written anew
  vandal.add("Nog iets lelijks");
  await removing;
  await room.moment();
  expect(texts(room)).toEqual([]);
  expect(kept(room, vandal)).toEqual([]);
});

test("what somebody sent right after they erased themselves is nobody's card", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone("Noor");
  const command = { type: "erase-me", cards: "erase" } as const;
  const erasing = room.room.submit(noor.access, freshCommandId(), command);
  const adding = room.room.submit(noor.access, freshCommandId(), addCard("Van niemand"));
  await room.moment();
  expect((await erasing).type).toBe("result");
  expect(await adding).toEqual({ type: "refusal", refusal: "not-allowed" });
  expect(texts(room)).toEqual([]);
  expect(kept(room, noor)).toEqual([]);
});

test("who is taken off at this moment does not come back by a code", async () => {
  const { room, vandal, remove } = await vandalised();
  const removing = remove();
  const coding = room.room.reception.makeReturnCode(vandal.access);
  await removing;
  expect(await coding).toEqual({ ok: false, refusal: "session-over" });
  await room.moment();
  expect(kept(room, vandal)).toEqual([]);
});

test("a photo whose owner left for good before it was read is on no disk", async () => {
  const room = await new TestServer().start("asset-map");
  const noor = await room.phone("Noor");
  noor.send({ type: "erase-me", cards: "erase" });
  await room.moment();
  const keeping = room.room.photos.keep(PHOTO, noor.access);
  await room.moment();
  expect(await keeping).toEqual({ ok: false, refusal: "session-over" });
  expect(room.room.peek(({ ledger }) => ledger.photos())).toEqual([]);
});

test("a photo whose owner left for good while it was put on disk does not stay there", async () => {
  const room = await new TestServer().start("asset-map");
  const noor = await room.phone("Noor");
  const { storage } = room.server;
  const put: string[] = [];
  const putBlob = storage.putBlob.bind(storage);
  storage.putBlob = async (boardId, name, bytes) => {
    put.push(name);
    await putBlob(boardId, name, bytes);
  };
  void room.room.submit(room.leader, freshCommandId(), { type: "close-door" }); // a turn is under way
  await Promise.resolve();
  const keeping = room.room.photos.keep(PHOTO, noor.access);
  noor.send({ type: "erase-me", cards: "erase" });
  await room.moment();
  expect(await keeping).toEqual({ ok: false, refusal: "session-over" });
  expect(put).toHaveLength(2);
  const left = await Promise.all(put.map((name) => storage.getBlob(room.created.record.id, name)));
  expect(left).toEqual([null, null]);
});

test("a visit that was asked for as the tablet's link was taken back does not begin", async () => {
  const room = await new TestServer().start();
  const { linkId, visitBy } = await room.tablet();
  const revoking = room.room.links.revoke(linkId, null);
  const visiting = room.room.reception.join({ language: "nl", name: null, visitBy });
  await room.moment();
  expect(await revoking).toEqual({ ok: true });
  expect(await visiting).toEqual({ ok: false, refusal: "door-closed" });
});

test("a helper whose link is taken back in the turn before makes no link, and writes nothing", async () => {
  const room = await new TestServer().start();
  const making = room.room.links.make("co-facilitator", null);
  await room.moment();
  const made = await making;
  if (!made.ok) throw new Error(made.refusal);
  const helper = room.access(made.link.token);
  const page = new TestPage(room.room, helper);
  await room.lead(addCard("Een bankje"));
  const cardId = page.cardId("Een bankje");
  const release = room.server.storage.holdWrites();
  void room.lead(addCard("Iets anders")); // a turn that waits for the disk
  await Promise.resolve();
  const revoking = room.room.links.revoke(made.link.id, room.leader);
  const another = room.room.links.make("facilitator", helper);
  const rotated = room.room.links.rotate(made.link.id, helper);
  page.type(cardId, "Een bankje", "Een bankje van mij");
  release();
  await room.moment();
  expect(await revoking).toEqual({ ok: true });
  expect(await another).toEqual({ ok: false, refusal: "session-over" });
  expect(await rotated).toEqual({ ok: false, refusal: "session-over" });
  expect(texts(room)).toContain("Een bankje");
});
