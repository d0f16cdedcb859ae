import { expect, test } from "vitest";
import { addCard } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

// A laptop that was off for long begins the evening with a wrong clock, and sets it when it finds a network. An hour or two
// too far is common: that is what a clock in local time is, read as one in UTC.

const HOUR_MS = 60 * 60_000;

function setBack(room: TestRoom): void {
  room.server.time.ahead -= 2 * HOUR_MS;
}

test("what is written after the clock was set back is on every phone and on the wall as soon as before", async () => {
  const room = await new TestServer().start("idea-board");
  const [wall, anna] = [await room.wall(), await room.phone()];
  await room.lead(addCard("Een ruilkast", "idea"));
  setBack(room);
  await room.lead(addCard("Een moestuin", "idea"));
  expect(anna.reads.toSorted()).toEqual(["Een moestuin", "Een ruilkast"]);
  expect(wall.reads).toEqual(["Een moestuin", "Een ruilkast"]);
});

test("what waited for a slow disk while the clock was set back waits no longer", async () => {
  const room = await new TestServer().start("idea-board");
  const anna = await room.phone();
  const release = room.server.storage.holdWrites();
  const first = anna.send(addCard("Een ruilkast", "idea"));
  await room.moment();
  const second = anna.send(addCard("Een moestuin", "idea"));
  setBack(room);
  release();
  await room.moment();
  expect([first, second].map((id) => anna.answers.get(id)?.type)).toEqual(["result", "result"]);
});

test("the room still says how many are here", async () => {
  const room = await new TestServer().start("idea-board");
  const wall = await room.wall();
  const here = () => wall.ours.flatMap((frame) => (frame.kind === "presence" ? [frame.presence.here] : []));
  await room.phone();
  await room.moment(2_000);
  expect(here().at(-1)).toBe(1);
  setBack(room);
  await room.phone();
  await room.moment(2_000);
  expect(here().at(-1)).toBe(2);
});

test("a quiet page still hears that it is connected", async () => {
  const room = await new TestServer().start("idea-board");
  const wall = await room.wall();
  setBack(room);
  const before = wall.received.awareness;
  await room.moment(60_000);
  expect(wall.received.awareness).toBeGreaterThan(before);
});
