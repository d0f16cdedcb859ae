import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { expect, test } from "vitest";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody comes in and is not seen again; `visit`: at the tablet in the hall. */
async function comesIn(room: TestRoom, visit: { visitBy?: string } = {}) {
  const joining = room.room.reception.join({ language: "nl", name: null, ...visit });
  await room.moment(250); // five a second is what a board lets in
  return joining;
}

/** A board as full of people as it gets, of whom nobody is here. */
async function fullBoard() {
  const room = await new TestServer().start();
  const tokens: string[] = [];
  for (let n = 0; n < LIMITS.participantsPerBoard; n++) {
    const joined = await comesIn(room);
    if (!joined.ok) throw new Error(`Number ${n} was refused: ${joined.refusal}`);
    tokens.push(joined.token);
  }
  return { room, tokens };
}

/** Beside whoever leads. */
function participantsNoted(room: TestRoom): number {
  const ledger = room.room.peek((state) => state.ledger);
  return [...ledger.entries()].filter(({ entry }) => entry === "participant").length - 1;
}

test("On a board that is full of people who did nothing a neighbour still comes in; who was away longest makes room", async () => {
  const { room, tokens } = await fullBoard();
  const [first, second, third] = tokens as [string, string, string];
  const writer = room.phoneOf(first);
  await room.moment();
  writer.add("Een bankje");
  await room.moment();
  writer.socket.leave();
  const reader = room.phoneOf(second);
  await room.moment();

  expect(await comesIn(room)).toMatchObject({ ok: true });
  expect(room.room.authenticate(first)).not.toBeNull(); // their card is theirs
  expect(room.room.authenticate(second)).not.toBeNull(); // they are looking at it
  expect(reader.socket.isOpen).toBe(true);
  expect(room.room.authenticate(third)).toBeNull();
  expect(participantsNoted(room)).toBe(LIMITS.participantsPerBoard);
});

test("Visits at a tablet of more than a week ago, which left nothing, are forgotten while the wall stays on", async () => {
  const room = await new TestServer().start();
  await room.wall();
  const { visitBy } = await room.tablet();
  const before = participantsNoted(room);
  const visits = [await comesIn(room, { visitBy }), await comesIn(room, { visitBy })];
  const [, wrote] = visits.map((visit) => (visit.ok ? visit.token : ""));
  const writer = room.phoneOf(wrote ?? "");
  await room.moment();
  writer.add("Een bankje");
  await room.moment();
  writer.socket.leave();
  expect(participantsNoted(room)).toBe(before + 2);
  await room.moment(LIMITS.tokenDays * DAY_MS + DAY_MS / 12);
  expect(participantsNoted(room)).toBe(before + 1); // who wrote a card, which stays theirs
  expect(room.room.peek(({ ledger }) => ledger.comers)).toEqual([]);
});

test("A board keeps three hundred photos and no more; one that goes makes room", async () => {
  const room = await new TestServer().start("asset-map");
  const bytes = Uint8Array.of(1, 2, 3);
  const keep = async () => {
    const keeping = room.room.photos.keep({ bytes, small: bytes, width: 4, height: 3 }, room.leader);
    await room.moment(100);
    return keeping;
  };
  const first = await keep();
  for (let n = 1; n < 300; n++) expect(await keep()).toMatchObject({ ok: true });
  expect(await keep()).toEqual({ ok: false, refusal: "too-many-photos" });
  if (first.ok) await room.lead({ type: "erase-photo", photo: first.photo.name });
  expect(await keep()).toMatchObject({ ok: true });
});
