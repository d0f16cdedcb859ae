import type { ConnectionId, StepId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { PROTOCOL_VERSION } from "@buurtbord/shared/protocol/version.ts";
import { expect, test } from "vitest";
import { addCard, freshCommandId } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

test("a phone hears welcome, view and its own part first, in that order", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone("Anna");
  expect(anna.messages).toMatchObject([
    { type: "welcome", protocol: PROTOCOL_VERSION, epoch: room.room.epoch },
    { type: "view", shared: { board: { title: "De Waterkant" }, cards: [], total: 0 } },
    { type: "own", own: { name: "Anna", cards: [], votesLeft: 0 } },
  ]);
});

test("what was sent before the welcome is answered after it", async () => {
  const room = await new TestServer().start();
  const { token } = await room.phone();
  const release = room.server.storage.holdWrites();
  void room.room.submit(room.leader, freshCommandId(), addCard("Eerst"));
  await room.moment();
  const phone = room.phoneOf(token);
  phone.socket.say('{"type":"ping","n":1}');
  phone.add("Meteen");
  await room.moment();
  expect(phone.messages).toEqual([]);
  release();
  await room.moment();
  expect(phone.messages[0]?.type).toBe("welcome");
  expect(phone.answers.size).toBe(1);
});

test("the room's view comes at most twice a second, one's own part and answers at once", async () => {
  const room = await new TestServer().start();
  const [anna, bilal] = [await room.phone(), await room.phone()];
  const before = bilal.messages.length;
  for (let n = 0; n < 10; n++) {
    const id = anna.add(`Wens ${n}`);
    await room.moment(100);
    expect(anna.answers.has(id)).toBe(true);
    expect(anna.ownReads).toHaveLength(n + 1);
  }
  await room.moment(1_000);
  const changes = bilal.messages.slice(before).filter(({ type }) => type === "changes");
  expect(changes.length).toBeLessThanOrEqual(4);
  expect(bilal.reads).toHaveLength(10);
});

test("who comes in between two views is shown the next one, never what they saw more of at the door", async () => {
  const room = await new TestServer().start();
  const noor = await room.phone("Noor");
  noor.add("Een bankje");
  await room.moment(50);
  noor.add("Een moestuin");
  await room.moment(50);
  expect(noor.reads).toEqual(["Een bankje"]);
  const tab = room.phoneOf(noor.token);
  const sent = tab.add("Een schommel");
  await room.moment(50);
  expect(tab.messages[0]?.type).toBe("welcome");
  expect(tab.answers.get(sent)?.type).toBe("result");
  expect(tab.shared).toBeNull();
  await room.moment(500);
  expect(tab.messages.filter(({ type }) => type === "view" || type === "changes")).toHaveLength(1);
  expect(tab.reads.toSorted()).toEqual(["Een bankje", "Een moestuin", "Een schommel"]);
  expect(tab.shared).toEqual(noor.shared);
});

test("somebody else's vote on one's card shows on the own part", async () => {
  const room = await new TestServer().start("idea-board");
  const anna = await room.phone();
  anna.send(addCard("Buurtsoep", "idea"));
  await room.moment();
  const cardId = anna.cardId("Buurtsoep");
  await room.lead({ type: "vote", cardId });
  const answer = await room.lead({ type: "join-card", cardId });
  expect(answer.type).toBe("result");
  expect(anna.own?.cards).toMatchObject([{ joined: 1 }]);
});

test("a line shows on the part of who drew it, whatever others do with it or its cards", async () => {
  const room = await new TestServer().start("asset-map");
  await room.step("miss" as StepId);
  for (const text of ["Naaimachine", "Naailes"]) await room.lead(addCard(text, "talent"));
  const [anna, bilal] = [await room.phone(), await room.phone()];
  await room.moment();
  const [from, to] = [anna.cardId("Naaimachine"), anna.cardId("Naailes")];
  anna.send({ type: "connect-cards", from, to, word: null });
  await room.moment();
  const line = anna.own?.connections[0];
  expect(line).toMatchObject({ from, to });

  await room.lead({ type: "remove-card", cardId: from });
  expect(anna.own?.connections).toEqual([]);
  await room.lead({ type: "restore-card", cardId: from });
  expect(anna.own?.connections).toEqual([line]);
  const connectionId = line?.id ?? ("none" as ConnectionId);
  await room.lead({ type: "set-connection-word", connectionId, word: "helpt" });
  expect(anna.own?.connections).toEqual([{ ...line, word: "helpt" }]);
  await room.lead({ type: "disconnect-cards", connectionId });
  expect(anna.own?.connections).toEqual([]);
  expect(bilal.shared?.connections).toEqual([]);
});

test("another step shows on all phones, with the votes that it gives", async () => {
  const room = await new TestServer().start("idea-board");
  const [anna, bilal] = [await room.phone(), await room.phone()];
  const { steps } = await room.room.export();
  const voting = steps.find(({ dots }) => dots > 0);
  if (voting === undefined) throw new Error("The idea board has a step with dots");
  await room.step(voting.id);
  for (const phone of [anna, bilal]) {
    expect(phone.shared?.step.id).toBe(voting.id);
    expect(phone.own?.votesLeft).toBe(voting.dots);
  }
});

test("a phone shows the newest sixty cards, and says how many there are", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  for (let n = 0; n < 70; n++) await room.lead(addCard(`Wens ${n}`));
  expect(anna.reads).toHaveLength(LIMITS.cardsInView);
  expect(anna.reads[0]).toBe("Wens 69");
  expect(anna.shared?.total).toBe(70);
});

test("frames that are not understood are answered, and a socket that sends nothing else is closed", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  for (const frame of ["{", "[]", '{"type":"dance"}', "x".repeat(20_000)]) anna.socket.say(frame);
  anna.socket.say(Uint8Array.of(1));
  await room.moment();
  expect(anna.messages.slice(-5).every(({ type }) => type === "malformed")).toBe(true);
  anna.socket.say('{"type":"ping","n":7}');
  await room.moment();
  expect(anna.messages.at(-1)).toEqual({ type: "pong", n: 7 });
  for (let n = 0; n < 100; n++) anna.socket.say("?");
  await room.moment();
  expect(anna.socket.closedWith?.code).toBe(CLOSE.tryLater);
});

test("a view that is asked for is held until there is something new, at most 25 seconds", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  const first = await room.room.view(anna.access);
  const patience = new AbortController().signal;

  let held = room.room.viewAfter(anna.access, first.seq, patience);
  await room.lead(addCard("Nieuw"));
  expect((await held).shared.total).toBe(1);
  const seq = (await room.room.view(anna.access)).seq;
  expect((await room.room.viewAfter(anna.access, first.seq, patience)).seq).toBe(seq);

  let isAnswered = false;
  held = room.room.viewAfter(anna.access, seq, patience);
  void held.then(() => {
    isAnswered = true;
  });
  await room.moment(24_900);
  expect(isAnswered).toBe(false);
  await room.moment(200);
  expect((await held).seq).toBe(seq);
});

test("a phone that asks for its view hears what is left of the step, and at once when a minute is added", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  const patience = new AbortController().signal;
  const first = await room.room.view(anna.access);
  expect(first.remaining).toBeNull();

  let held = room.room.viewAfter(anna.access, first.seq, patience);
  await room.lead({ type: "add-time", minutes: 2 });
  const timed = await held;
  expect(timed.remaining).toBe(120);

  held = room.room.viewAfter(anna.access, timed.seq, patience);
  await room.moment(25_000);
  expect((await held).remaining).toBeLessThan(97);
});

test("a held view comes at once when it is one's own doing, and when nobody waits for it any more", async () => {
  const room = await new TestServer().start();
  const anna = await room.phone();
  const { seq } = await room.room.view(anna.access);
  const gone = new AbortController();
  const [held, dropped] = [
    room.room.viewAfter(anna.access, seq, new AbortController().signal),
    room.room.viewAfter(anna.access, seq, gone.signal),
  ];
  gone.abort();
  await expect(dropped).resolves.toMatchObject({ seq });
  anna.add("Van mij");
  await room.moment(20);
  expect((await held).own.cards).toHaveLength(1);
});

test("of many views that one phone holds at once, only the latest few are held", async () => {
  const room = await new TestServer().start();
  const [anna, bert] = [await room.phone(), await room.phone()];
  const { seq } = await room.room.view(anna.access);
  const answered: string[] = [];
  const hold = (phone: typeof anna, name: string) =>
    room.room.viewAfter(phone.access, seq, new AbortController().signal).then(() => answered.push(name));
  void hold(bert, "of Bert");
  for (let n = 1; n <= 6; n++) void hold(anna, `${n} of Anna`);
  await room.moment();
  expect(answered).toEqual(["1 of Anna", "2 of Anna"]);
});

test("who only asks for views counts as being here", async () => {
  const room = await new TestServer().start();
  const [wall, anna] = [await room.wall(), await room.phone()];
  anna.socket.leave();
  await room.moment(2_000);
  const { seq } = await room.room.view(anna.access);
  void room.room.viewAfter(anna.access, seq, new AbortController().signal);
  await room.moment(2_000);
  expect(wall.ours.at(-1)).toEqual({
    kind: "presence",
    presence: { here: 1, screens: 1, writing: 0, done: 0, drafts: 0, uncounted: false },
  });
});

test("who only asks for views says what they are busy with too, and does not leave between two questions", async () => {
  const room = await new TestServer().start();
  const [wall, anna] = [await room.wall(), await room.phone()];
  anna.socket.leave();
  const { seq } = await room.room.view(anna.access);
  const ask = () => room.room.viewAfter(anna.access, seq, new AbortController().signal);
  const count = () => wall.ours.findLast((frame) => frame.kind === "presence");
  void ask();
  room.room.noteDoing(anna.access, "writing");
  await room.moment(2_000);
  expect(count()).toMatchObject({ presence: { here: 1, writing: 1 } });
  room.room.noteDoing(anna.access, "done");
  for (let n = 0; n < 4; n++) {
    await room.moment(23_500); // the held view is answered meanwhile, and asked for again a little later
    void ask();
  }
  await room.moment(2_000);
  expect(count()).toMatchObject({ presence: { here: 1, writing: 0, done: 1, drafts: 0, uncounted: false } });
  await room.moment(60_000);
  expect(count()).toMatchObject({ presence: { here: 0, done: 0 } });
});

test("whoever raised a hand for a card that is taken down, and comes back, sees both", async () => {
  const room = await new TestServer().start();
  await room.lead(addCard("Samen koken"));
  await room.step("help");
  const phone = await room.phone();
  const cardId = phone.cardId("Samen koken");
  phone.send({ type: "join-card", cardId });
  await room.moment();
  expect(phone.own?.joined).toEqual([cardId]);
  await room.lead({ type: "remove-card", cardId });
  expect(phone.own?.joined).toEqual([]);
  await room.lead({ type: "restore-card", cardId });
  expect(phone.own?.joined).toEqual([cardId]);
});

test("who comes in while somebody else only asks for views is shown what happened when nobody looked", async () => {
  const room = await new TestServer().start();
  const [anna, bert] = [await room.phone(), await room.phone()];
  for (const phone of [anna, bert]) phone.socket.leave();
  await room.lead(addCard("Samen koken"));
  const { seq } = await room.room.view(anna.access);
  void room.room.viewAfter(anna.access, seq, new AbortController().signal);
  await room.moment();
  const back = room.phoneOf(bert.token);
  await room.moment();
  expect(back.reads).toEqual(["Samen koken"]);
});
