import type { CardKindId, CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { NO_PHOTOS } from "../sync/outbox/Outbox.ts";
import { memoryStore } from "../sync/outbox/OutboxStore.ts";
import { testClock } from "../sync/roomSocket/testClock.ts";
import { noRequests, TestSockets, testCard, testOwnCard, testView } from "../sync/roomSocket/testRoom.ts";
import { ownDoing } from "./ownDoing.ts";
import { type PhoneEvent, PhoneRoom } from "./PhoneRoom.ts";

const wish: Command = {
  type: "add-card",
  card: { kind: "wish" as CardKindId, text: "Een bankje in de zon", field: null },
};

async function phone(store = memoryStore(), firstView: View | null = null, keptView: View | null = null) {
  const clock = testClock();
  const sockets = new TestSockets();
  const room = new PhoneRoom({
    openSocket: sockets.open,
    requests: noRequests,
    store,
    photoLine: NO_PHOTOS,
    clock,
    random: () => 0.5,
    firstView,
    keptView,
  });
  const events: PhoneEvent["type"][] = [];
  room.onEvent(({ type }) => events.push(type));
  await room.start();
  const shown = () => {
    const { view, entries, status } = room.state;
    if (!view.own) return [];
    return ownDoing(view.own, entries, status.at !== "online").cards.map((card) =>
      card.type === "refused" ? card.refusal : card.progress,
    );
  };
  return { room, sockets, clock, events, shown, store };
}

test("a wish is saved when the server has it, and not a moment before", async () => {
  const { room, sockets, clock, events, shown } = await phone();
  sockets.last.welcome();
  const { id, kept } = room.send(wish);
  await kept;
  expect(shown()).toEqual(["saving"]);
  clock.pass(2_000);
  expect(shown()).toEqual(["not-saved"]);
  sockets.last.answer(id, { type: "result", result: { cardId: testCard("c").id } });
  expect(shown()).toEqual(["saved"]);
  sockets.last.say({ type: "own", seq: 2, own: testView({ own: { cards: [testOwnCard("c")] } }).own });
  expect(shown()).toEqual(["saved"]);
  expect(room.state.entries).toEqual([]);
  expect(events).toEqual(["saved"]);
});

test("who just came in can write before there is a line; it goes when there is, and is not called saved before", async () => {
  const { room, sockets, shown } = await phone(memoryStore(), testView());
  expect(room.state.view.shared?.step.id).toBe(testView().shared.step.id);
  const { id, kept } = room.send(wish);
  await kept;
  expect(shown()).toEqual(["not-saved"]);
  sockets.last.welcome();
  expect(sockets.last.commands.map((message) => message.id)).toEqual([id]);
  expect(shown()).toEqual(["saving"]);
  sockets.last.answer(id, { type: "result", result: { cardId: testCard("c").id } });
  expect(shown()).toEqual(["saved"]);
});

test("without network a phone shows what it kept of its earlier visit, and with network what is so now", async () => {
  const kept = testView({ own: { cards: [testOwnCard("c")] } });
  const { room, sockets, clock, shown } = await phone(memoryStore(), null, kept);
  expect(room.state.view.own).toBeNull(); // the room may answer any moment
  clock.pass(2_000);
  expect(room.state.status.at).toBe("away");
  expect(shown()).toEqual(["saved"]);
  const { id, kept: lasting } = room.send(wish);
  await lasting;
  expect(shown()).toEqual(["not-saved", "saved"]);
  sockets.last.welcome(testView());
  expect(shown()).toEqual(["saving", "saved"]);
  sockets.last.answer(id, { type: "result", result: { cardId: testCard("d").id } });
  expect(shown()).toEqual(["saved"]);
});

test("a card hangs once in somebody's list, also when it is seen on the board before it is answered", async () => {
  const { room, sockets, clock, shown } = await phone();
  const own = testView({ own: { cards: [testOwnCard("c")] } }).own;
  sockets.last.welcome();
  const { id, kept } = room.send(wish);
  await kept;
  sockets.last.say({ type: "own", seq: 2, own });
  expect(shown()).toEqual(["saving"]);
  sockets.last.drop(); // the server saved it, and the answer is lost on the way
  expect(shown()).toEqual(["not-saved"]);
  clock.pass(3_000);
  sockets.last.welcome(testView({ own: { cards: [testOwnCard("c")] } }));
  expect(shown()).toEqual(["not-saved"]);
  sockets.last.answer(id, { type: "result", result: { cardId: testCard("c").id } });
  expect(shown()).toEqual(["saved"]);
});

test("what others did to one's cards shows while something else is on its way", async () => {
  const { room, sockets, shown } = await phone();
  sockets.last.welcome();
  await room.send({ type: "vote", cardId: testCard("d").id }).kept;
  sockets.last.say({ type: "own", seq: 2, own: testView({ own: { cards: [testOwnCard("c")] } }).own });
  expect(shown()).toEqual(["saved"]);
});

test("a phone that saw the room does not go back to what it kept", async () => {
  const kept = testView({ own: { cards: [testOwnCard("c")] } });
  const { sockets, clock, shown } = await phone(memoryStore(), null, kept);
  sockets.last.welcome(testView());
  sockets.last.drop();
  clock.pass(2_000);
  expect(shown()).toEqual([]);
});

test("a wish written without a connection goes when there is one, and once", async () => {
  const { room, sockets, clock, shown } = await phone();
  sockets.last.welcome();
  sockets.last.drop();
  clock.pass(2_000);
  const { id, kept } = room.send(wish);
  await kept;
  expect(shown()).toEqual(["not-saved"]);
  clock.pass(3_000);
  sockets.last.welcome();
  expect(sockets.last.commands.map((message) => message.id)).toEqual([id]);
  sockets.last.drop();
  clock.pass(3_000);
  sockets.last.welcome();
  expect(sockets.last.commands.map((message) => message.id)).toEqual([id]);
});

test("a wish that waited when the page was closed is sent by the next page", async () => {
  const before = await phone();
  const { id, kept } = before.room.send(wish);
  await kept;
  before.room.stop();
  const after = await phone(before.store);
  after.sockets.last.welcome();
  expect(after.sockets.last.commands.map((message) => message.id)).toEqual([id]);
});

test("refused words are given back with the reason", async () => {
  const { room, sockets, events, shown } = await phone();
  sockets.last.welcome();
  const { id, kept } = room.send(wish);
  await kept;
  sockets.last.answer(id, { type: "refusal", refusal: "adding-closed" });
  expect(shown()).toEqual(["adding-closed"]);
  expect(events).toEqual([]);
  room.forget(id);
  expect(shown()).toEqual([]);
});

test("an answer that stays out makes the phone look whether the line is alive", async () => {
  const { room, sockets, clock } = await phone();
  sockets.last.welcome();
  await room.send(wish).kept;
  clock.pass(5_000);
  expect(sockets.last.received.map(({ type }) => type)).toEqual(["command", "ping"]);
});

test("a frame that the server could not read gives the words back", async () => {
  const { room, sockets, shown } = await phone();
  sockets.last.welcome();
  await room.send(wish).kept;
  sockets.last.say({ type: "malformed", reason: "json" });
  expect(shown()).toEqual(["not-allowed"]);
});

test("an answer to somebody else's command is nobody's news", async () => {
  const { sockets, events } = await phone();
  sockets.last.welcome();
  sockets.last.answer("onbekend" as CommandId, { type: "result", result: {} });
  expect(events).toEqual([]);
});

test("a card that was written in silence is told of once, when everybody sees it", async () => {
  const { room, sockets, events } = await phone();
  sockets.last.welcome(testView({ own: { cards: [testOwnCard("c", { state: "draft" })] } }));
  const { own: revealed } = testView({ own: { cards: [testOwnCard("c")] } });
  sockets.last.say({ type: "own", seq: 2, own: revealed });
  sockets.last.say({ type: "own", seq: 3, own: revealed });
  expect(events).toEqual(["shown"]);
  const { id } = room.send(wish);
  sockets.last.answer(id, { type: "result", result: { cardId: testCard("d").id } });
  expect(room.state.made.get(id)).toBe("d");
});

test("who writes says so at most once in five seconds, and says when they stop", async () => {
  const { room, sockets, clock } = await phone();
  sockets.last.welcome();
  const said = () => sockets.last.received.flatMap((one) => (one.type === "doing" ? [one.doing] : []));
  room.typing();
  clock.pass(4_000);
  room.typing();
  expect(said()).toEqual(["writing"]);
  clock.pass(1_000);
  room.typing();
  room.stopTyping("done");
  room.typing();
  expect(said()).toEqual(["writing", "writing", "done", "writing"]);
});

test("who asked to be forgotten is gone, also when no answer came; nothing is sent again by somebody new", async () => {
  const { room, sockets, store } = await phone();
  sockets.last.welcome();
  await room.send({ type: "erase-me", cards: "erase" }).kept;
  await room.send(wish).kept;
  sockets.last.drop(4401);
  expect(room.state.gone).toBe(true);
  expect(room.state.entries).toEqual([]);
  expect(await store.load()).toEqual([]);
});
