import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import { newStep, type Step } from "@buurtbord/shared/board/Step.ts";
import { stepAfter } from "@buurtbord/shared/board/walk.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Controls } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { testClock } from "../sync/roomSocket/testClock.ts";
import { noRequests, TestSockets, testView } from "../sync/roomSocket/testRoom.ts";
import { type RemoteEvent, RemoteRoom } from "./RemoteRoom.ts";
import { STEP_SEEN_MS, stepPress } from "./stepPress.ts";
import { wished } from "./wished.ts";

const steps = ["arrival", "talents", "lines", "agree"].map((id) => newStep(id));

function controls(currentStep: string, change: Partial<Controls["meeting"]> = {}): Controls {
  const { clock: _, ...quiet } = QUIET_MEETING;
  const meeting = { ...quiet, floor: null, ...change };
  return {
    steps,
    currentStep: currentStep as StepId,
    door: "open",
    meeting,
    waiting: [],
    unchecked: [],
  };
}

function goTo(stepId: string): Command {
  return { type: "set-step", stepId: stepId as StepId };
}

/** Lets promises that are already settled go on. */
async function settle() {
  for (let i = 0; i < 10; i++) await null;
}

/** A remote, and a server that a test plays: it carries out what it hears when the test says so. */
function remote() {
  const clock = testClock();
  const sockets = new TestSockets();
  const room = new RemoteRoom({
    openSocket: sockets.open,
    requests: noRequests,
    clock,
    random: () => 0.5,
  });
  const events: RemoteEvent[] = [];
  room.onEvent((event) => events.push(event));
  room.start();
  let seq = 1;
  const arrive = (step: string, meeting: Partial<Controls["meeting"]> = {}) => {
    sockets.last.welcome(testView({ shared: { step: steps.find(({ id }) => id === step) as Step } }));
    sockets.last.say({ type: "controls", seq: ++seq, controls: controls(step, meeting) });
  };
  const answerAll = async (step: string, meeting: Partial<Controls["meeting"]> = {}) => {
    for (const { id } of [...sockets.last.commands]) {
      if (!room.state.entries.some((entry) => entry.id === id && isUnderWay(entry))) continue;
      sockets.last.say({ type: "controls", seq: ++seq, controls: controls(step, meeting) });
      sockets.last.answer(id, { type: "result", result: {} });
    }
    await settle();
  };
  const press = async (command: Command) => {
    room.press(command);
    await settle();
  };
  const pressNext = async () => {
    const { view, entries, stepSince } = room.state;
    if (view.controls === null) throw new Error("It does not know the steps");
    const to = stepAfter(view.controls);
    const pressed = stepPress({ to, entries, shownFor: clock.now() - stepSince });
    if (pressed.does === "go") await press(goTo(pressed.to.id));
    return pressed.does;
  };
  const asked = () => sockets.last.commands.map(({ command }) => command);
  return { room, clock, sockets, events, arrive, answerAll, press, pressNext, asked };
}

test("two hasty presses go one step, however fast the server is; a third one goes on", async () => {
  const { clock, arrive, answerAll, pressNext, asked } = remote();
  arrive("arrival");
  expect(await pressNext()).toBe("go");
  expect(await pressNext()).toBe("wait");
  await answerAll("talents");
  expect(await pressNext()).toBe("look");
  clock.pass(STEP_SEEN_MS);
  expect(await pressNext()).toBe("go");
  expect(asked()).toEqual([goTo("talents"), goTo("lines")]);
});

test("a press while somebody else goes on too does not skip what nobody has seen", async () => {
  const { sockets, arrive, pressNext, asked } = remote();
  arrive("arrival");
  sockets.last.say({ type: "controls", seq: 9, controls: controls("talents") });
  expect(await pressNext()).toBe("look");
  expect(asked()).toEqual([]);
});

test("cut off, a press waits in sight, a second one says so, and it is done once when the line is back", async () => {
  const { room, clock, sockets, arrive, answerAll, pressNext, asked } = remote();
  arrive("arrival");
  sockets.last.drop();
  expect(await pressNext()).toBe("go");
  expect(await pressNext()).toBe("wait");
  clock.pass(2_000);
  expect(room.state.entries).toMatchObject([{ state: "waiting", late: true }]);
  arrive("arrival");
  expect(asked()).toEqual([goTo("talents")]);
  await answerAll("talents");
  expect(room.state.view.controls?.currentStep).toBe("talents");
});

test("an answer that was lost on the way is asked for again under the same id", async () => {
  const { clock, sockets, arrive, press } = remote();
  arrive("arrival");
  await press({ type: "set-wall", wall: "black" });
  const [first] = sockets.last.commands;
  sockets.last.drop();
  clock.pass(2_000);
  arrive("arrival", { wall: "black" });
  expect(sockets.last.commands).toEqual([first]);
});

test("a press to go on is let go of when the evening went on without it", async () => {
  const { clock, sockets, events, arrive, pressNext, asked } = remote();
  arrive("arrival");
  sockets.last.drop();
  await pressNext();
  clock.pass(2_000);
  arrive("lines");
  expect(asked()).toEqual([]);
  expect(events).toEqual([{ type: "overtaken", at: "lines" }]);
});

test("what waited for minutes is not done any more, and that is said", async () => {
  const { room, clock, sockets, events, arrive, asked, press } = remote();
  arrive("arrival");
  sockets.last.drop();
  await press({ type: "set-wall", wall: "black" });
  clock.pass(121_000);
  await settle();
  room.wake();
  arrive("arrival");
  expect(asked()).toEqual([]);
  expect(events).toEqual([{ type: "too-late" }]);
});

test("what the server never heard of can be let go of", async () => {
  const { room, sockets, arrive, asked, press } = remote();
  arrive("arrival");
  await press({ type: "set-phones", phones: "look-up" });
  const [sent] = room.state.entries;
  expect(room.canCancel(sent?.id as never)).toBe(false);
  sockets.last.drop();
  await press({ type: "set-wall", wall: "black" });
  for (const { id } of room.state.entries) room.cancel(id);
  expect(room.state.entries.map(({ command }) => command.type)).toEqual(["set-phones"]);
  arrive("arrival");
  expect(asked()).toEqual([{ type: "set-phones", phones: "look-up" }]);
});

test("a button shows at once what was pressed, and a double tap is one press", async () => {
  const { room, clock, arrive, asked, press } = remote();
  arrive("arrival");
  const shown = () => {
    const { view, entries } = room.state;
    if (view.shared === null || view.controls === null) throw new Error("It knows nothing");
    return wished(view.shared, view.controls, entries);
  };
  await press({ type: "set-wall", wall: "black" });
  expect(shown().wall).toBe("black");
  await press({ type: "set-wall", wall: "shown" });
  expect(shown().wall).toBe("black");
  clock.pass(600);
  await press({ type: "set-wall", wall: "shown" });
  expect(shown().wall).toBe("shown");
  expect(asked()).toHaveLength(1); // one at a time is under way
});

test("another button of the same kind is not a double tap: first one card, then all of them", async () => {
  const { arrive, answerAll, asked, press } = remote();
  arrive("arrival");
  await press({ type: "reveal-cards", which: { type: "next" } });
  await press({ type: "reveal-cards", which: { type: "next" } });
  await press({ type: "reveal-cards", which: { type: "all" } });
  await answerAll("talents");
  await answerAll("talents");
  expect(asked().map((command) => "which" in command && command.which.type)).toEqual(["next", "all"]);
});

test("the wrong button is taken back: the step, its clock, and what the new step had put away", async () => {
  const { room, clock, sockets, events, arrive, answerAll, pressNext, asked } = remote();
  arrive("arrival", { wall: "black" });
  sockets.last.say({ type: "clock", remaining: 300 });
  clock.pass(2_000);
  await pressNext();
  await answerAll("talents");
  const [event] = events;
  if (event?.type !== "done") throw new Error("Nothing was done");
  expect(event.done).toMatchObject({ words: "step", step: "talents" });
  clock.pass(3_000);
  room.undo(event.done);
  await settle();
  await answerAll("arrival", { wall: "black" });
  const wasSo = { left: 298, phones: "open", wall: "black", spotlight: null, part: null };
  expect(asked()).toEqual([goTo("talents"), { ...goTo("arrival"), back: wasSo }]);
  expect(events).toHaveLength(1);
});

test("a waiting card that was thrown away by mistake waits again", async () => {
  const { sockets, events, arrive, answerAll, press } = remote();
  arrive("arrival");
  const waiting = [{ card: { id: "kaart" }, why: "approval" }] as unknown as Controls["waiting"];
  sockets.last.say({ type: "controls", seq: 8, controls: { ...controls("arrival"), waiting } });
  await press({ type: "remove-card", cardId: "kaart" as never });
  await answerAll("arrival");
  const undo = [{ type: "restore-card", cardId: "kaart", to: "waiting" }];
  expect(events).toMatchObject([{ type: "done", done: { words: "takenAway", undo } }]);
});

test("a card that was hidden by mistake hangs again where it hung", async () => {
  const { events, arrive, answerAll, press } = remote();
  arrive("arrival");
  await press({ type: "hide-card", cardId: "kaart" as never });
  await answerAll("arrival");
  expect(events).toMatchObject([
    { type: "done", done: { words: "hidden", undo: [{ type: "approve-card", cardId: "kaart" }] } },
  ]);
});

test("a field is put in the light in the place of a card, and the card comes back with one press", async () => {
  const { events, arrive, answerAll, press } = remote();
  arrive("arrival", { spotlight: "kaart" as never });
  const part = { part: "field", field: "talents" as never } as const;
  await press({ type: "set-spotlight", cardId: null, part });
  await answerAll("arrival", { spotlight: null, part });
  const undo = [{ type: "set-spotlight", cardId: "kaart", part: null }];
  expect(events).toMatchObject([{ type: "done", done: { words: "litField", undo } }]);
});

test("a wall is turned page by page, as often as one presses", async () => {
  const { clock, sockets, events, arrive, answerAll, press } = remote();
  arrive("arrival");
  const turns = ["next", "next", "previous"].map((to) => ({ type: "turn-page", to }) as Command);
  for (const turn of turns) {
    clock.pass(2_000);
    await press(turn);
    await answerAll("arrival");
  }
  expect(sockets.last.commands.map(({ command }) => command)).toEqual(turns);
  expect(events).toEqual([]);
});
