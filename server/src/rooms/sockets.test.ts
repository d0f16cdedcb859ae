import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { addCard } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

const tooMany = { code: CLOSE.tryLater, reason: "too-many-sockets" };

test("A phone has a few sockets at once: with one more the oldest goes, and nobody else's", async () => {
  const room = await new TestServer().start();
  const [noor, ravi] = [await room.phone(), await room.phone()];
  const more = Array.from({ length: LIMITS.socketsPerToken }, () => room.phoneOf(noor.token));
  await room.moment();
  expect(noor.socket.closedWith).toEqual(tooMany);
  expect([...more, ravi].map(({ socket }) => socket.isOpen)).toEqual(Array.from({ length: 5 }, () => true));
});

test("A hundred screens may show the same board by one link", async () => {
  const room = await new TestServer().start();
  const walls = await Promise.all(Array.from({ length: 100 }, () => room.wall()));
  expect(walls.every(({ socket }) => socket.isOpen)).toBe(true);
});

test("A page that sends more than anybody draws is sent away for a moment, and comes back with all it has", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Een bankje"));
  const desk = await room.facilitator();
  const cardId = desk.cardId("Een bankje");
  const word = "x".repeat(3_000);
  const rounds = 2 * Math.ceil(LIMITS.updateBytesBurst / word.length) + 2; // every other one takes the words away
  for (let n = 0; n < rounds && desk.socket.isOpen; n++) {
    const text = desk.reads[0] ?? "";
    desk.type(cardId, text, text === "Een bankje" ? `Een bankje ${word}` : "Een bankje");
  }
  expect(desk.socket.closedWith).toEqual({ code: CLOSE.tryLater, reason: "too-fast" });
  expect((await room.facilitator()).socket.isOpen).toBe(true);
});

test("Whoever leads may paste a long list, but not command without end", async () => {
  const room = await new TestServer().start();
  const { leader } = room;
  const ids = Array.from({ length: 230 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, "9")}`);
  const answers = ids.map((id) => room.room.submit(leader, id as never, addCard("Van de lijst")));
  await room.moment(5_000);
  const types = (await Promise.all(answers)).map(({ type }) => type);
  expect(types.filter((type) => type === "result")).toHaveLength(LIMITS.facilitatorCommandsBurst);
  expect(types.filter((type) => type === "too-fast")).toHaveLength(30);
});

test("A resident who goes on at full speed for a minute is held up; one command a second never is", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  const steady = await room.phone();
  for (let second = 0; second < 60; second++) {
    for (let n = 0; n < 4; n++) noor.add(`Wens ${second} ${n}`);
    steady.add(`Rustig ${second}`);
    await room.moment(1_000);
  }
  const accepted = [...noor.answers.values()].filter(({ type }) => type === "result");
  expect(accepted.length).toBeLessThan(2 * LIMITS.commandsPerMinute + 10);
  expect(accepted.length).toBeGreaterThanOrEqual(LIMITS.commandsPerMinute);
  expect([...steady.answers.values()].every(({ type }) => type === "result")).toBe(true);
});
