import { expect, test } from "vitest";
import { addCard } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

test("A board is erased after the date until which it was to be kept, and not a day before", async () => {
  const room = await new TestServer().start();
  await room.lead({ type: "set-keep-days", days: 30 });
  await room.lead(addCard("Een bankje"));
  const { keptUntil } = (await room.room.view(room.leader)).shared;
  const later = room.server.kill();
  await later.time.pass(keptUntil - later.time.now - 1);
  await later.rooms.retention.sweep();
  expect(await later.rooms.list()).toHaveLength(1);
  await later.time.pass(1);
  await later.rooms.retention.sweep();
  expect(await later.rooms.list()).toEqual([]);
  expect(await later.storage.erasedIds()).toContain(room.created.record.id);
});

test("A board that nobody said anything about is kept a year", async () => {
  const room = await new TestServer().start();
  const later = room.server.kill();
  await later.time.pass(364 * DAY);
  await later.rooms.retention.sweep();
  expect(await later.rooms.list()).toHaveLength(1);
  await later.time.pass(2 * DAY);
  await later.rooms.retention.sweep();
  expect(await later.rooms.list()).toEqual([]);
});

test("An evening under a clock that was years behind is not erased when the clock is right again", async () => {
  const server = new TestServer();
  const { now } = server.time;
  server.time.now = Date.UTC(2015, 0, 1, 19, 30); // a flat battery, and no network to ask
  const room = await server.start();
  await room.lead(addCard("Een bankje"));
  const later = server.kill();
  later.time.now = now;
  await later.rooms.retention.sweep();
  const after = await later.enter(room.created);
  expect((await after.room.export()).cards.map(({ text }) => text)).toEqual(["Een bankje"]);

  await after.lead(addCard("Een moestuin")); // from then on its date is true, and counts
  const muchLater = later.kill();
  await muchLater.time.pass(366 * DAY);
  await muchLater.rooms.retention.sweep();
  expect(await muchLater.rooms.list()).toEqual([]);
});

test("After a long quiet, which may be a clock that is years ahead, nothing is erased on the first evening", async () => {
  const room = await new TestServer().start();
  const later = room.server.kill();
  await later.time.pass(9 * 365 * DAY);
  later.rooms.retention.start();
  await later.time.pass(8 * HOUR);
  expect(await later.rooms.list()).toHaveLength(1);
  await later.rooms.stop(); // somebody saw it, and set it right; or it was right
  const next = later.kill();
  next.rooms.retention.start();
  await next.time.pass(25 * HOUR);
  expect(await next.rooms.list()).toEqual([]);
  expect(room.created.record.lastActivityAt).toBeLessThan(next.time.now);
});

test("Where something was used lately, the others are looked at as the server starts", async () => {
  const old = await new TestServer().start();
  const later = old.server.kill();
  await later.time.pass(400 * DAY);
  const fresh = await later.start();
  const next = later.kill();
  next.rooms.retention.start();
  await next.time.pass(HOUR);
  expect((await next.rooms.list()).map(({ id }) => id)).toEqual([fresh.created.record.id]);
});

test("A board that is in use stays, whatever its date", async () => {
  const room = await new TestServer().start();
  await room.lead({ type: "set-keep-days", days: 30 });
  await room.wall();
  await room.moment(31 * DAY);
  await room.server.rooms.retention.sweep();
  expect(await room.server.rooms.list()).toHaveLength(1);
});

test("What happens in a board moves its date; a wall that was left on does not", async () => {
  const room = await new TestServer().start();
  const { leader } = room;
  const keptUntil = async () => (await room.room.view(leader)).shared.keptUntil;
  const before = await keptUntil();
  await room.wall();
  await room.server.time.pass(2 * DAY);
  expect(await keptUntil()).toBe(before);
  await room.lead(addCard("Een bankje"));
  expect(await keptUntil()).toBe(before + 2 * DAY);
});

test("Everybody on a phone sees the new date when the facilitator chooses it", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  const before = noor.shared?.keptUntil ?? 0;
  await room.lead({ type: "set-keep-days", days: 90 });
  expect(noor.shared?.keptUntil).toBe(before - 275 * DAY);
});
