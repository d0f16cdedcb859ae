import type { CardId, CardKindId, CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { expect, test } from "vitest";
import { testClock } from "../roomSocket/testClock.ts";
import { Outbox } from "./Outbox.ts";
import { memoryStore, type OutboxStore } from "./OutboxStore.ts";

const saved: Answer = { type: "result", result: {} };
const one = "een" as CommandId;
const two = "twee" as CommandId;
const three = "drie" as CommandId;

const write = (text: string): Command => ({
  type: "add-card",
  card: { kind: "wish" as CardKindId, text, field: null },
});
const vote: Command = { type: "vote", cardId: "kaart" as CardId };

/** A page with an outbox; a second one with the same store is the page after a reload. */
function page(store: OutboxStore = memoryStore()) {
  const clock = testClock();
  const refused: Refusal[] = [];
  const sent: CommandId[] = [];
  let silences = 0;
  const outbox = new Outbox({
    store,
    clock,
    random: () => 0.5,
    changed: () => {},
    refused: (_, refusal) => refused.push(refusal),
    silent: () => silences++,
  });
  const connect = () => outbox.opened((id) => sent.push(id));
  const states = () => outbox.entries.map(({ state }) => state);
  return { outbox, clock, refused, sent, connect, states, silences: () => silences };
}

test("one command is under way at a time, in the order in which they were given", async () => {
  const { outbox, sent, connect } = page();
  connect();
  for (const id of [one, two, three]) await outbox.add(id, write(id));
  expect(sent).toEqual([one]);
  outbox.answered(one, saved);
  expect(sent).toEqual([one, two]);
  outbox.answered(two, saved);
  expect(sent).toEqual([one, two, three]);
});

test("it is saved when the server says so, and leaves when the view shows it", async () => {
  const { outbox, connect, states } = page();
  connect();
  await outbox.add(one, write("Een bankje in de zon"));
  expect(states()).toEqual(["sent"]);
  outbox.viewArrived();
  expect(states()).toEqual(["sent"]);
  outbox.answered(one, saved);
  expect(states()).toEqual(["saved"]);
  outbox.viewArrived();
  expect(states()).toEqual([]);
});

test("a reload while one is under way sends it again, with the same id, before later ones", async () => {
  const store = memoryStore();
  const before = page(store);
  before.connect();
  await before.outbox.add(one, write("een"));
  await before.outbox.add(two, write("twee"));

  const after = page(store);
  await after.outbox.load();
  expect(after.states()).toEqual(["waiting", "waiting"]);
  after.connect();
  after.outbox.answered(one, saved);
  expect(after.sent).toEqual([one, two]);
});

test("what was answered before the reload is not sent again", async () => {
  const store = memoryStore();
  const before = page(store);
  before.connect();
  await before.outbox.add(one, write("een"));
  before.outbox.answered(one, saved);
  const after = page(store);
  await after.outbox.load();
  expect(after.states()).toEqual([]);
});

test("a connection that breaks makes it wait, and the next one sends it again", async () => {
  const { outbox, sent, connect, states, clock, silences } = page();
  connect();
  await outbox.add(one, write("een"));
  outbox.closed();
  expect(states()).toEqual(["waiting"]);
  clock.pass(60_000);
  expect(silences()).toBe(0);
  connect();
  expect(sent).toEqual([one, one]);
});

test("refused words stay for their writer, also after a reload, and don't hold up the rest", async () => {
  const store = memoryStore();
  const { outbox, sent, connect, states, refused } = page(store);
  connect();
  await outbox.add(one, write("te laat"));
  await outbox.add(two, write("twee"));
  outbox.answered(one, { type: "refusal", refusal: "adding-closed" });
  expect(states()).toEqual(["refused", "sent"]);
  expect(sent).toEqual([one, two]);
  expect(refused).toEqual([]);

  const after = page(store);
  await after.outbox.load();
  expect(after.outbox.entries[0]).toMatchObject({ state: "refused", refusal: "adding-closed" });
  after.outbox.forget(one);
  const later = page(store);
  await later.outbox.load();
  expect(later.outbox.entries.map(({ id }) => id)).toEqual([two]);
});

test("a refused press without words is told and forgotten", async () => {
  const { outbox, connect, states, refused } = page();
  connect();
  await outbox.add(one, vote);
  outbox.answered(one, { type: "refusal", refusal: "votes-used-up" });
  expect(states()).toEqual([]);
  expect(refused).toEqual(["votes-used-up"]);
});

test("not saved, and too fast, are tried again after a while", async () => {
  const { outbox, sent, connect, states, clock } = page();
  connect();
  await outbox.add(one, write("een"));
  outbox.answered(one, { type: "too-fast", retryAfter: 4 });
  clock.pass(3_900);
  expect(sent).toEqual([one]);
  clock.pass(100);
  expect(sent).toEqual([one, one]);
  outbox.answered(one, { type: "not-saved" });
  expect(states()).toEqual(["waiting"]);
  clock.pass(15_000);
  expect(sent).toEqual([one, one, one]);
});

test("where it goes slowly, a card rests and goes by itself, once; what is no card need not wait", async () => {
  const { outbox, sent, connect, states, clock } = page();
  connect();
  await outbox.add(one, write("een"));
  await outbox.add(two, write("twee"));
  await outbox.add(three, vote);
  outbox.answered(one, { type: "too-fast", retryAfter: 30 });
  expect(outbox.entries[0]).toMatchObject({ state: "resting", until: 30_000 });
  expect(sent).toEqual([one, three]);
  outbox.answered(three, saved);
  clock.pass(29_900);
  expect(sent).toEqual([one, three]);
  clock.pass(100);
  expect(sent).toEqual([one, three, one]);
  outbox.answered(one, saved);
  expect(sent).toEqual([one, three, one, two]);
  expect(states()).toEqual(["saved", "sent", "saved"]);
});

test("a card that rests when the line breaks goes with the next line, and not twice", async () => {
  const { outbox, sent, connect, clock } = page();
  connect();
  await outbox.add(one, write("een"));
  outbox.answered(one, { type: "too-fast", retryAfter: 30 });
  outbox.closed();
  connect();
  expect(sent).toEqual([one, one]);
  clock.pass(60_000);
  expect(sent).toEqual([one, one]);
});

test("a command that the server can't read is given back, not sent for ever", async () => {
  const { outbox, connect, states } = page();
  connect();
  await outbox.add(one, write("een"));
  outbox.notUnderstood();
  expect(states()).toEqual(["refused"]);
});

test("after two seconds it is late, after five somebody looks whether the line is alive", async () => {
  const { outbox, connect, clock, silences } = page();
  connect();
  await outbox.add(one, write("een"));
  expect(outbox.entries[0]).toMatchObject({ late: false });
  clock.pass(2_000);
  expect(outbox.entries[0]).toMatchObject({ state: "sent", late: true });
  clock.pass(3_000);
  expect(silences()).toBe(1);
  outbox.answered(one, saved);
  clock.pass(60_000);
  expect(silences()).toBe(1);
});

test("a store that is full leaves it in memory, and the page knows", async () => {
  const full: OutboxStore = { ...memoryStore(), lasts: true, put: () => Promise.reject(new Error("full")) };
  const { outbox, connect, sent } = page(full);
  expect(outbox.lasts).toBe(true);
  connect();
  expect(await outbox.add(one, write("een"))).toBe("kept");
  expect(outbox.lasts).toBe(false);
  expect(sent).toEqual([one]);
});

test("two hundred may wait, and no more", async () => {
  const { outbox } = page();
  for (let i = 0; i < 200; i++) await outbox.add(`nr-${i}` as CommandId, write(`${i}`));
  expect(await outbox.add(one, write("te veel"))).toBe("full");
  expect(outbox.entries).toHaveLength(200);
});

test("an answer to something unknown or already answered changes nothing", async () => {
  const { outbox, connect, states } = page();
  connect();
  await outbox.add(one, write("een"));
  outbox.answered(two, saved);
  outbox.answered(one, saved);
  outbox.answered(one, { type: "refusal", refusal: "text-empty" });
  expect(states()).toEqual(["saved"]);
});
