import { expect, test } from "vitest";
import { updateOf } from "./testing/Desk.ts";
import { addCard, freshCommandId } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

test("the same command twice is done once and answered twice the same, also while the first one waits", async () => {
  const room = await new TestServer().start();
  const [wall, anna] = [await room.wall(), await room.phone()];
  const release = room.server.storage.holdWrites();
  const id = freshCommandId();
  const answers = [1, 2, 3].map(() => room.room.submit(anna.access, id, addCard("Een ruilkast")));
  release();
  await room.moment();
  const [first, ...others] = await Promise.all(answers);
  expect(first).toMatchObject({ type: "result" });
  expect(others).toEqual([first, first]);
  const later = room.room.submit(anna.access, id, addCard("Een ruilkast"));
  await room.moment();
  expect(await later).toEqual(first);
  expect(wall.reads).toEqual(["Een ruilkast"]);
});

test("the same command after a restart is still answered as it was", async () => {
  const server = new TestServer();
  const room = await server.start();
  const anna = await room.phone();
  const id = anna.add("Een ruilkast");
  await room.moment();
  const again = await server.kill().enter(room.created);
  const phone = again.phoneOf(anna.token);
  phone.add("Een ruilkast", id);
  await again.moment();
  expect(phone.answers.get(id)).toEqual(anna.answers.get(id));
  expect(phone.reads).toEqual(["Een ruilkast"]);
});

test("a refusal is final too: the same command is refused again when it would be allowed by now", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  await room.lead({ type: "close-adding" });
  const id = anna.add("Een ruilkast");
  await room.moment();
  await room.lead({ type: "open-adding" });
  anna.add("Een ruilkast", id);
  anna.add("Een ruilkast");
  await room.moment();
  const answers = anna.messages
    .filter((message) => message.type === "answer")
    .map(({ answer }) => answer.type);
  expect(answers).toEqual(["refusal", "refusal", "result"]);
});

test("two people may use the same id", async () => {
  const room = await new TestServer().start();
  const [anna, bilal] = [await room.phone(), await room.phone()];
  const id = anna.add("Een ruilkast");
  bilal.add("Een bankje", id);
  await room.moment();
  expect(anna.answers.get(id)).not.toEqual(bilal.answers.get(id));
  expect(anna.reads).toHaveLength(2);
});

test("a resident who sends faster than anybody types hears when to send again; a facilitator is not held up", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  for (let n = 0; n < 12; n++) anna.add(`Kaart ${n}`);
  const lead = Array.from({ length: 30 }, () =>
    room.room.submit(room.leader, freshCommandId(), addCard("Van de begeleider")),
  );
  await room.moment();
  const types = [...anna.answers.values()].map(({ type }) => type);
  expect(types.filter((type) => type === "result")).toHaveLength(10);
  expect([...anna.answers.values()]).toContainEqual({ type: "too-fast", retryAfter: 1 });
  expect((await Promise.all(lead)).every(({ type }) => type === "result")).toBe(true);
});

test("a screen's commands are refused", async () => {
  const room = await new TestServer().start();
  const wall = await room.wall();
  const id = wall.send(addCard("Van het scherm"));
  await room.moment();
  expect(wall.answers.get(id)).toEqual({ type: "refusal", refusal: "not-allowed" });
  expect(wall.reads).toEqual([]);
});

test("a command on which the program stumbles is not saved, and the room goes on", async () => {
  const before = await new TestServer().start();
  const { seq } = await before.room.view(before.leader);
  const wall = await before.wall();
  // As a newer program left it: a board of an activity that this one does not know.
  const update = updateOf(wall.doc, () => wall.doc.getMap("board").set("activity", "unknown"));
  const { id } = before.created.record;
  const { storage, time } = before.server;
  const nothing = { backstage: null, ledger: [], history: [], snapshots: [] };
  await storage.append({ boardId: id, seq: seq + 1, at: time.now, document: update, ...nothing });

  const room = await before.server.kill().enter(before.created);
  expect(await room.lead(addCard("Struikelt"))).toEqual({ type: "not-saved" });
  expect(await room.lead({ type: "close-door" })).toEqual({ type: "result", result: {} });
  expect(room.server.log.lines.some((line) => line.includes("A decision failed"))).toBe(true);
});
