import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import { expect, test } from "vitest";
import { quietStep } from "./testing/quietStep.ts";
import { addCard, TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

async function remote(room: TestRoom): Promise<TestPhone> {
  const phone = new TestPhone(room.room, { ...room.leader, role: "remote" }, "");
  await room.moment();
  return phone;
}

function types({ messages }: TestPhone): string[] {
  return messages.map(({ type }) => type);
}

function all<Type extends FromServer["type"]>({ messages }: TestPhone, type: Type) {
  return messages.filter((message) => message.type === type) as Extract<FromServer, { type: Type }>[];
}

test("A phone hears the clock after its own part; a remote hears its controls and the count before it", async () => {
  const room = await new TestServer().start();
  await room.lead({ type: "add-time", minutes: 5 });
  await room.moment(30_000);
  expect(types(await room.phone())).toEqual(["welcome", "view", "own", "clock"]);
  const controlling = await remote(room);
  expect(types(controlling)).toEqual(["welcome", "view", "own", "controls", "presence", "clock"]);
  expect(all(controlling, "clock")).toEqual([{ type: "clock", remaining: 269 }]);
});

test("The clock is told to phones and pages when it is set or stopped, and not otherwise; stock clients hear nothing of it", async () => {
  const room = await new TestServer().start();
  const [noor, wall, desk] = [await room.phone(), await room.wall(), await room.facilitator()];
  const stock = await room.wall({ frames: "stock" });
  await room.lead({ type: "add-time", minutes: 1 });
  await room.lead({ type: "set-wall", wall: "black" });
  await room.lead(addCard("Soep"));
  await room.lead({ type: "stop-clock" });
  const expected = [60, null];
  expect(all(noor, "clock").map(({ remaining }) => remaining)).toEqual(expected);
  for (const page of [wall, desk]) {
    const told = page.ours.flatMap((frame) => (frame.kind === "clock" ? [frame.remaining] : []));
    expect(told).toEqual(expected);
  }
  expect(stock.ours).toEqual([]);
  await room.lead({ type: "add-time", minutes: 2 });
  const late = await room.wall();
  expect(late.ours.at(-1)).toMatchObject({ kind: "clock", remaining: 120 });
});

test("What goes on now is in the view of every phone: silence, hidden dots, looking up, the spotlight, how many wait", async () => {
  const room = await new TestServer().start();
  const [noor, sam] = [await room.phone(), await room.phone()];
  expect(sam.shared?.now).toEqual({
    silent: false,
    hiddenDots: false,
    phones: "open",
    spotlight: null,
    part: null,
    drafts: 0,
  });
  noor.add("In de zon zitten");
  await room.moment();
  const cardId = noor.cardId("In de zon zitten");
  await quietStep(room, { tally: "hidden" });
  await room.lead({ type: "set-phones", phones: "look-up" });
  await room.lead({ type: "set-spotlight", cardId });
  noor.add("Stil");
  await room.moment();
  expect(sam.shared?.now).toMatchObject({
    ...{ silent: true, hiddenDots: true, phones: "look-up", drafts: 1 },
    spotlight: { id: cardId, text: "In de zon zitten" },
  });
  expect(sam.shared).toEqual((await room.room.view(sam.access)).shared);
  noor.send({ type: "edit-card", cardId, before: "In de zon zitten", after: "In de schaduw" });
  await room.moment();
  expect(sam.shared?.now.spotlight?.text).toBe("In de schaduw");
  await room.lead({ type: "hide-card", cardId });
  expect(sam.shared?.now.spotlight).toBeNull();
});

test("Who made a card sees how it is with it: written in silence, waiting, shown", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  await quietStep(room, { approval: "before" });
  noor.add("Stil");
  await room.moment();
  expect(noor.own?.cards).toMatchObject([{ text: "Stil", state: "draft" }]);
  await room.lead({ type: "reveal-cards", which: { type: "all" } });
  expect(noor.own?.cards).toMatchObject([{ text: "Stil", state: "waiting" }]);
  const cardId = noor.own?.cards[0]?.id ?? ("none" as never);
  await room.lead({ type: "approve-card", cardId });
  expect(noor.own?.cards).toMatchObject([{ state: "shown" }]);
  await room.lead({ type: "hide-card", cardId });
  expect(noor.own?.cards).toMatchObject([{ state: "waiting" }]);
  await room.lead({ type: "take-down-all", cardId });
  expect(noor.own?.cards).toEqual([]);
});

test("Who is rolled back sees at once that nothing of theirs is left, of what was written in silence neither", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone();
  await quietStep(room);
  const id = noor.add("Stil");
  await room.moment();
  const answer = noor.answers.get(id);
  const cardId = answer?.type === "result" ? answer.result.cardId : undefined;
  await room.lead({ type: "take-down-all", cardId: cardId ?? ("none" as never) });
  expect(noor.own?.cards).toEqual([]);
  noor.send({ type: "restore-card", cardId: cardId ?? ("none" as never) });
  await room.lead({ type: "reveal-cards", which: { type: "all" } });
  expect(noor.own?.cards).toMatchObject([{ text: "Stil", state: "waiting" }]);
});

test("Only whoever leads hears the controls and how many are here, and controls only when they changed", async () => {
  const room = await new TestServer().start();
  const [controlling, noor] = [await remote(room), await room.phone()];
  await quietStep(room, { approval: "before" });
  const before = all(controlling, "controls").length;
  noor.add("Stil");
  await room.moment(1_500);
  noor.send({ type: "vote", cardId: "none" as never });
  await room.moment();
  expect(all(controlling, "controls")).toHaveLength(before);
  expect(all(controlling, "presence").at(-1)?.presence).toMatchObject({ here: 1, drafts: 1 });
  await room.lead({ type: "reveal-cards", which: { type: "next" } });
  const controls = all(controlling, "controls").at(-1)?.controls;
  expect(controls?.waiting).toMatchObject([{ card: { text: "Stil" }, why: "approval" }]);
  await room.lead({ type: "set-pace", pace: "slow" });
  expect(all(controlling, "controls")).toHaveLength(before + 2);
  expect(all(controlling, "controls").at(-1)?.controls.meeting.pace).toBe("slow");
  expect(types(noor).filter((type) => type === "controls" || type === "presence")).toEqual([]);
});

test("Pages hear how many drafts there are, and a phone that asks is answered when their number changes", async () => {
  const room = await new TestServer().start();
  const [noor, sam, wall] = [await room.phone(), await room.phone(), await room.wall()];
  await quietStep(room);
  const { seq } = await room.room.view(sam.access);
  const held = room.room.viewAfter(sam.access, seq, new AbortController().signal);
  noor.add("Stil");
  await room.moment(1_500);
  expect((await held).shared.now.drafts).toBe(1);
  const told = wall.ours.flatMap((frame) => (frame.kind === "presence" ? [frame.presence.drafts] : []));
  expect(told.at(-1)).toBe(1);
});

test("An evening goes on after the server was killed: steps, clock, drafts, what waits and what is to be looked at", async () => {
  const room = await new TestServer().start();
  const { noor, before } = await inTheMiddle(room);
  const again = await room.server.kill().enter(room.created);
  expect(await evening(again)).toEqual(before);
  const phone = again.phoneOf(noor.token);
  await again.moment();
  expect(phone.own?.cards.map(({ text, state }) => `${text}: ${state}`).sort()).toEqual([
    "Bekeken: shown",
    "Stil: draft",
    "Wacht: waiting",
  ]);
  await again.lead({ type: "reveal-cards", which: { type: "all" } });
  expect(phone.ownReads).toContain("Stil");
});

test("When something is erased, the evening round it stays as it was", async () => {
  const room = await new TestServer().start();
  const { before } = await inTheMiddle(room);
  const bait = await room.lead(addCard("Weg ermee"));
  if (bait.type !== "result" || bait.result.cardId === undefined) throw new Error("No card was made");
  const { epoch } = room.room;
  await room.lead({ type: "erase-card", cardId: bait.result.cardId });
  expect(room.room.epoch).toBeGreaterThan(epoch);
  expect(await evening(room)).toEqual(before);
});

test("A snapshot and an export of an evening in silence hold no draft and nothing that waits", async () => {
  const room = await new TestServer().start();
  await inTheMiddle(room);
  await room.lead({ type: "save-snapshot", name: "Stilte" });
  const [snapshot] = await room.room.past.snapshots();
  const saved = snapshot && (await room.room.past.snapshotBoard(snapshot.id));
  expect(saved?.cards.map(({ text }) => text)).toEqual(["Bekeken"]);
  const told = JSON.stringify([await room.room.export(), saved]);
  for (const text of ["Stil", "Wacht"]) expect(told).not.toContain(`"${text}"`);
});

test("Two who lead at once: the second step wins, and nobody is left in a step that is gone", async () => {
  const room = await new TestServer().start();
  const [one, other] = [await room.facilitator(), await remote(room)];
  const { steps } = await room.room.export();
  const [, second, third] = steps;
  if (second === undefined || third === undefined) throw new Error("The programme has three steps");
  const moved = one.send({ type: "set-step", stepId: second.id });
  const removed = other.send({ type: "remove-step", stepId: second.id });
  const on = other.send({ type: "set-step", stepId: third.id });
  await room.moment();
  expect(one.answers.get(moved)?.type).toBe("result");
  expect(other.answers.get(removed)).toEqual({ type: "refusal", refusal: "step-in-use" });
  expect(other.answers.get(on)?.type).toBe("result");
  expect((await room.room.export()).currentStep).toBe(third.id);
});

/** An evening with a clock that runs, a card of every state, and dots out of sight. */
async function inTheMiddle(room: TestRoom) {
  const noor = await room.phone("Noor");
  await quietStep(room, { writing: "open", approval: "before" });
  noor.add("Wacht");
  await room.moment();
  await quietStep(room, { writing: "open", approval: "after" });
  noor.add("Bekeken");
  await room.moment();
  await quietStep(room, { tally: "hidden" });
  noor.add("Stil");
  noor.send({ type: "vote", cardId: noor.cardId("Bekeken") });
  await room.lead({ type: "add-time", minutes: 5 });
  await room.lead({ type: "set-spotlight", cardId: noor.cardId("Bekeken") });
  await room.lead({ type: "set-pace", pace: "slow" });
  return { noor, before: await evening(room) };
}

/** What whoever leads has before them. */
async function evening(room: TestRoom) {
  const phone = await remote(room);
  const [controls] = all(phone, "controls");
  const [presence] = all(phone, "presence");
  const [clock] = all(phone, "clock");
  phone.socket.leave();
  await room.moment(1_500);
  const drafts = presence?.presence.drafts;
  const { now, step } = phone.shared ?? {};
  return { controls: controls?.controls, drafts, now, step, hasClock: clock !== undefined };
}

test("Whoever leads hears that there is something to count, and not how much or on what", async () => {
  const room = await new TestServer().start();
  const [noor, controlling] = [await room.phone(), await remote(room)];
  await room.lead(addCard("Soep"));
  await quietStep(room, { verbs: ["vote"], dots: 3, tally: "hidden", writing: "open" });
  const told = () => all(controlling, "presence").at(-1)?.presence.uncounted;
  expect(told()).toBe(false);
  const [card] = noor.shared?.cards ?? [];
  await noor.send({ type: "vote", cardId: card?.id as never });
  await room.moment(1_000);
  expect(told()).toBe(true);
  await room.lead({ type: "reveal-dots" });
  await room.moment(6_000);
  expect(told()).toBe(false);
});

test("Who tells a pitch has a clock of their own: phones, pages and a remote hear what is left of it, never when it ends", async () => {
  const room = await new TestServer().start("pitch-evening");
  const noor = await room.phone();
  const wall = await room.wall();
  const card = {
    kind: "pitch" as CardKindId,
    text: "Soep",
    field: null,
    pitch: { line: "Elke vrijdag", who: "Noor" },
  };
  const added = await room.lead({ type: "add-card", card });
  if (added.type !== "result" || added.result.cardId === undefined) throw new Error("No pitch");
  const { cardId } = added.result;
  await room.lead({ type: "order-pitches", cards: [cardId] });
  await room.lead({ type: "give-floor", cardId, seconds: 120 });
  expect(noor.shared).toMatchObject({
    queue: [cardId],
    now: { floor: { card: { id: cardId }, seconds: 120 } },
  });
  await room.moment(30_000);
  const late = await room.phone();
  expect(all(late, "clock")).toEqual([{ type: "clock", remaining: null, floor: 89 }]);
  const controlling = await remote(room);
  expect(all(controlling, "controls").at(-1)?.controls.meeting.floor).toBe(cardId);
  await room.lead({ type: "give-floor", cardId: null, seconds: 120 });
  expect(all(noor, "clock").map(({ floor }) => floor)).toEqual([120, undefined]);
  expect(wall.ours.at(-1)).toEqual({ kind: "clock", remaining: null });
  expect(noor.shared?.now.floor).toBe(undefined);
  expect(JSON.stringify(noor.messages)).not.toContain("startedAt");
});
