import type { CardId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { Ear, type Way } from "./testing/Ear.ts";
import { addCard, type TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

// What is written in silence and where dots are put in secret is nobody's business until it is shown. Two evenings that
// differ in nothing else must sound the same, to the last byte, to everybody who listens and asks in every way there is.

/** What differs. As many cards and dots, by the same people taken together. */
interface Secret {
  readonly texts: readonly [string, string];
  /** Which of the three cards on the table get the dots of the first and of the second. */
  readonly dots: readonly [first: number, second: number];
  /** Which answer to the question of the step each of the two chooses. */
  readonly polled: readonly [first: number, second: number];
  /** Who of the two does it first. */
  readonly writer: 0 | 1;
}

const ONE: Secret = {
  texts: ["Zwanenvijverkwartet", "Mevrouw Jansen is ziek"],
  dots: [0, 0],
  polled: [0, 0],
  writer: 0,
};
const OTHER: Secret = { texts: ["Bij ons op de stoep", "Xylofoon"], dots: [1, 2], polled: [2, 1], writer: 1 };

const OPTIONS = ["Fiets", "Bus", "Lopend"];

type Values = Pick<StepValues, "writing" | "tally" | "approval">;
const HIDDEN: Values = { writing: "silent", tally: "hidden", approval: "off" };

const WAYS: Readonly<Record<string, Way>> = {
  "a phone": { by: "phone", role: "resident" },
  "a wall": { by: "document", role: "screen", frames: "ours" },
  "a wall of a stock client": { by: "document", role: "screen", frames: "stock" },
  "a facilitator's board": { by: "document", role: "facilitator", frames: "ours" },
  "what is behind the board": { by: "backstage", role: "facilitator", frames: "ours" },
  "a remote": { by: "phone", role: "remote" },
  "a table": { by: "document", role: "table", frames: "ours" },
};

interface Evening {
  /** What each heard before anything was shown, and after. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly writers: readonly [TestPhone, TestPhone];
  /** Their phones, come back when all was shown. */
  readonly back: readonly TestPhone[];
}

async function evening(secret: Secret, values: Values): Promise<Evening> {
  const room = await new TestServer().start("idea-board");
  await stepWith(room, values);
  const laid: CardId[] = [];
  for (const text of ["Soep", "Brood", "Thee"]) {
    const answer = await room.lead(addCard(text, "idea"));
    if (answer.type === "result" && answer.result.cardId !== undefined) laid.push(answer.result.cardId);
  }
  const writers = [await room.phone(), await room.phone()] as const;
  const stranger = await room.phone();
  const ears = Object.entries(WAYS).map(([name, way]) => [name, earOf(room, stranger, way)] as const);
  for (const [, ear] of ears) ear.connect(room.room);
  await room.moment();

  const drafts: CardId[] = [];
  for (const [n, text] of secret.texts.entries()) {
    const writer = writers[n === 0 ? secret.writer : 1 - secret.writer] as TestPhone;
    const id = writer.send(addCard(text, "idea"));
    await room.moment();
    const answer = writer.answers.get(id);
    if (answer?.type === "result" && answer.result.cardId !== undefined) drafts.push(answer.result.cardId);
  }
  for (const [n, at] of secret.dots.entries()) {
    writers[n]?.send({ type: "vote", cardId: laid[at] as CardId });
    await room.moment();
  }
  for (const [n, option] of secret.polled.entries()) {
    writers[n]?.send({ type: "answer-poll", option });
    await room.moment();
  }
  await listen(
    room,
    ears.map(([, ear]) => ear),
    drafts,
  );
  const before = noted(ears);
  await room.lead({ type: "reveal-cards", which: { type: "all" } });
  await room.lead({ type: "reveal-dots" });
  await listen(
    room,
    ears.map(([, ear]) => ear),
    [],
  );
  const back = writers.map(({ token }) => room.phoneOf(token)); // they were sent away when something was erased
  await room.moment();
  return { before, after: noted(ears), writers, back };
}

/** The step that the room is in becomes one of these values. */
async function stepWith(room: TestRoom, values: Values): Promise<void> {
  const { steps, currentStep } = await room.room.export();
  const { id, ...old } = steps.find((each) => each.id === currentStep) ?? failed("The board has a step");
  const step: StepValues = { ...old, verbs: ["add", "vote", "poll"], dots: 3, options: OPTIONS, ...values };
  await room.lead({ type: "change-step", stepId: id as StepId, step });
}

function earOf(room: TestRoom, stranger: TestPhone, way: Way): Ear {
  const { screenToken, facilitatorToken } = room.created;
  const token =
    way.role === "resident" ? stranger.token : way.role === "screen" ? screenToken : facilitatorToken;
  return new Ear(room.access(token), way);
}

/** Everything that can be done to hear more, also with the very ids of what is hidden. */
async function listen(room: TestRoom, ears: readonly Ear[], hidden: readonly CardId[]): Promise<void> {
  for (const cardId of hidden) {
    await room.lead({ type: "merge-cards", into: hidden[0] ?? cardId, cards: [cardId] });
    for (const ear of ears) {
      ear.pry(cardId);
      await room.moment();
    }
  }
  await room.lead({ type: "save-snapshot", name: "Nu" });
  // Something is erased, so that the whole board is written anew and everybody comes back to it.
  const bait = await room.lead(addCard("Lokaas", "idea"));
  if (bait.type === "result") await room.lead({ type: "erase-card", cardId: bait.result.cardId as CardId });
  for (const ear of ears) {
    ear.connect(room.room);
    await room.moment(2_000);
    const asking = ear.ask(room.room);
    await room.moment();
    await asking;
  }
}

function noted(ears: readonly (readonly [string, Ear])[]): Record<string, string> {
  return Object.fromEntries(ears.map(([name, ear]) => [name, ear.heard.join("\n")]));
}

function failed(what: string): never {
  throw new Error(what);
}

/** Every four letters in a row. */
function pieces(text: string): string[] {
  return Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
}

let one: Evening;
let other: Evening;
beforeAll(async () => {
  [one, other] = [await evening(ONE, HIDDEN), await evening(OTHER, HIDDEN)];
}, 60_000);

describe.each(Object.keys(WAYS))("%s", (name) => {
  test("hears and finds nothing of what was written and where the dots lie, before it is shown", () => {
    expect(one.before[name]?.length).toBeGreaterThan(500);
    expect(one.before[name]).toEqual(other.before[name]);
    for (const text of ONE.texts)
      for (const piece of pieces(text)) expect(one.before[name]).not.toContain(piece);
  });

  test("hears it all when it is shown", () => {
    for (const text of ONE.texts) expect(one.after[name]).toContain(text);
    expect(one.after[name]).not.toEqual(other.after[name]);
  });
});

test("The writer sees their own all the time", () => {
  for (const [n, writer] of one.writers.entries()) {
    const drafts = writer.messages
      .filter((message) => message.type === "own")
      .flatMap(({ own }) => own.cards);
    expect(drafts).toContainEqual(expect.objectContaining({ text: ONE.texts[n], state: "draft" }));
    expect(one.back[n]?.own?.cards).toMatchObject([{ text: ONE.texts[n], state: "shown" }]);
    expect(one.back[n]?.own?.voted).toHaveLength(1);
  }
});

test.each<[what: string, values: Values]>([
  ["the step is not silent", { ...HIDDEN, writing: "open" }],
  ["the count is not hidden", { ...HIDDEN, tally: "open" }],
])("Where %s, everybody who listens hears the difference", async (_, values) => {
  const [open, otherwise] = [await evening(ONE, values), await evening(OTHER, values)];
  for (const name of Object.keys(WAYS).filter((each) => each !== "what is behind the board")) {
    expect(open.before[name]).not.toEqual(otherwise.before[name]);
  }
});

test("Where cards are looked at first, only whoever leads sees them, and only when they were shown", async () => {
  const careful = await evening(ONE, { ...HIDDEN, approval: "before" });
  // Whoever leads may ask for a view that tells what waits.
  const knows = ["a facilitator's board", "what is behind the board", "a remote"];
  for (const name of Object.keys(WAYS)) {
    for (const text of ONE.texts) {
      expect(careful.before[name]).not.toContain(text);
      if (knows.includes(name)) expect(careful.after[name]).toContain(text);
      else expect(careful.after[name]).not.toContain(text);
    }
  }
});

test("A photo that comes with what is written in silence is its writer's alone, also for who knows its name", async () => {
  const room = await new TestServer().start("idea-board");
  await stepWith(room, HIDDEN);
  const [writer, stranger] = [await room.phone(), await room.phone()];
  const { photos } = room.room;
  const kept = await photos.keep(
    { bytes: Buffer.from("groot"), small: Buffer.from("klein"), width: 16, height: 12 },
    writer.access,
  );
  if (!kept.ok) throw new Error(kept.refusal);
  const { name } = kept.photo;
  const ears = Object.values(WAYS).map((way) => earOf(room, stranger, way));
  for (const ear of ears) ear.connect(room.room);
  const { screenToken, facilitatorToken } = room.created;
  const others = [stranger.token, screenToken, facilitatorToken].map((token) => room.access(token));
  const seenByOthers = () =>
    Promise.all(others.flatMap((who) => [photos.read(who, name), photos.read(who, name, "small")]));
  const nothing = others.flatMap(() => [null, null]);
  expect(await seenByOthers()).toEqual(nothing);

  writer.send({ type: "add-card", card: { kind: "idea" as never, text: "", field: null, photo: name } });
  await room.moment();
  await listen(room, ears, []);
  expect(await seenByOthers()).toEqual(nothing);
  expect(await photos.shown()).toEqual([]);
  expect(Buffer.from((await photos.read(writer.access, name, "small")) ?? []).toString()).toBe("klein");
  for (const ear of ears) expect(ear.heard.join("")).not.toContain(name);
  const back = room.phoneOf(writer.token);
  await room.moment();
  expect(back.own?.cards).toMatchObject([{ text: "", state: "draft", photo: { name } }]);

  await room.lead({ type: "reveal-cards", which: { type: "all" } });
  await listen(room, ears, []);
  expect(await seenByOthers()).not.toContain(null);
  expect(await photos.shown()).toEqual([name]);
});
