import type { CardId, CardKindId, CommandId, PhotoName, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { expect, test } from "vitest";
import type { Brought } from "../photos/bringPhoto.ts";
import type { PhotoKey } from "../photos/PhotoStore.ts";
import { testClock } from "../roomSocket/testClock.ts";
import { NO_PHOTOS, Outbox, type PhotoLine } from "./Outbox.ts";
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
function page(store: OutboxStore = memoryStore(), photos: PhotoLine = NO_PHOTOS) {
  const clock = testClock();
  const refused: Refusal[] = [];
  const sent: CommandId[] = [];
  let silences = 0;
  const outbox = new Outbox({
    store,
    clock,
    random: () => 0.5,
    photos,
    changed: () => {},
    refused: (_, refusal) => refused.push(refusal),
    silent: () => silences++,
  });
  const commands: Command[] = [];
  const connect = () =>
    outbox.opened((id, command) => {
      sent.push(id);
      commands.push(command);
    });
  const states = () => outbox.entries.map(({ state }) => state);
  return { outbox, clock, refused, sent, commands, connect, states, silences: () => silences };
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

test("words on a worksheet leave when the table's sheet comes: no own view shows them", async () => {
  const { outbox, connect, states } = page();
  connect();
  const field = "have" as SheetFieldId;
  await outbox.add(one, { type: "edit-sheet", field, before: "", after: "2 grote pannen" });
  await outbox.add(two, write("Een bankje in de zon"));
  outbox.sheetArrived();
  expect(states()).toEqual(["sent", "waiting"]);
  outbox.answered(one, saved);
  outbox.answered(two, saved);
  outbox.sheetArrived();
  expect(states()).toEqual(["saved"]);
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

const bench = "bank" as PhotoKey;

/** A server for photos that answers when it is told to. */
function photoServer(as = "noor") {
  const asked: Blob[] = [];
  let answer: (brought: Brought) => void = () => {};
  const line: PhotoLine = {
    as,
    bring: (photo) => {
      asked.push(photo);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  };
  const says = async (brought: Brought) => {
    answer(brought);
    await settled();
  };
  return { line, asked, says };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const brought: Brought = { type: "brought", name: "f-bank" as PhotoName };

async function storeWithPhoto(): Promise<OutboxStore> {
  const store = memoryStore();
  await store.photos.put(bench, new Blob(["een bank"]));
  return store;
}

test("a card's photo goes first; the card goes when that is on the server's disk, and only then can it be saved", async () => {
  const server = photoServer();
  const store = await storeWithPhoto();
  const { outbox, sent, commands, connect, states } = page(store, server.line);
  connect();
  await outbox.add(one, write("De bank"), bench);
  await outbox.add(two, write("Later"));
  await settled();
  expect(server.asked).toHaveLength(1);
  expect(sent).toEqual([]);
  expect(states()).toEqual(["sent", "waiting"]);
  await server.says(brought);
  expect(sent).toEqual([one]);
  expect(commands[0]).toMatchObject({ card: { text: "De bank", photo: "f-bank" } });
  expect(await store.photos.get(bench)).not.toBe(null);
  outbox.answered(one, saved);
  expect(sent).toEqual([one, two]);
  expect(await store.photos.get(bench)).toBe(null);
});

test("the line falls while the photo is under way: it is sent once, and the card goes when the line is back", async () => {
  const server = photoServer();
  const { outbox, sent, connect, states } = page(await storeWithPhoto(), server.line);
  connect();
  await outbox.add(one, write("De bank"), bench);
  await settled();
  outbox.closed();
  connect();
  expect(states()).toEqual(["waiting"]);
  expect(server.asked).toHaveLength(1);
  await server.says(brought);
  expect(sent).toEqual([one]);
});

test("after a reload a photo that was brought is not sent again, and one that was not is", async () => {
  const store = await storeWithPhoto();
  const [first, second] = [photoServer(), photoServer()];
  const before = page(store, first.line);
  before.connect();
  await before.outbox.add(one, write("De bank"), bench);
  await settled();
  const after = page(store, second.line);
  await after.outbox.load();
  after.connect();
  await settled();
  expect(second.asked).toHaveLength(1);
  await second.says(brought);
  expect(after.commands).toMatchObject([{ card: { photo: "f-bank" } }]);

  const third = photoServer();
  const later = page(store, third.line);
  await later.outbox.load();
  later.connect();
  await settled();
  expect(third.asked).toEqual([]);
  expect(later.commands).toMatchObject([{ card: { photo: "f-bank" } }]);

  const anew = photoServer("noor, who joined anew");
  const again = page(store, anew.line);
  await again.outbox.load();
  again.connect();
  await settled();
  expect(anew.asked).toHaveLength(1);
});

test("no answer: the photo is tried again by itself; too many at once: it rests, and a vote goes on", async () => {
  const server = photoServer();
  const { outbox, sent, clock, connect, states } = page(await storeWithPhoto(), server.line);
  connect();
  await outbox.add(one, write("De bank"), bench);
  await settled();
  await server.says({ type: "later", seconds: null });
  expect(states()).toEqual(["waiting"]);
  clock.pass(60_000);
  await settled();
  expect(server.asked).toHaveLength(2);
  await server.says({ type: "later", seconds: 5 });
  expect(states()).toEqual(["resting"]);
  await outbox.add(two, vote);
  expect(sent).toEqual([two]);
  outbox.answered(two, saved);
  clock.pass(5_000);
  await settled();
  await server.says(brought);
  expect(sent).toEqual([two, one]);
});

test("a photo that is refused gives the words back, and the photo with them until it is thrown away", async () => {
  const server = photoServer();
  const store = await storeWithPhoto();
  const { outbox, sent, connect } = page(store, server.line);
  connect();
  await outbox.add(one, write("De bank"), bench);
  await settled();
  await server.says({ type: "refused", refusal: "photo-unreadable" });
  expect(outbox.entries).toMatchObject([
    { state: "refused", refusal: "photo-unreadable", photo: { key: bench } },
  ]);
  expect(sent).toEqual([]);
  outbox.forget(one, "kept");
  expect(await store.photos.get(bench)).not.toBe(null);
  await outbox.add(two, write("De bank"), bench);
  outbox.forget(two);
  expect(await store.photos.get(bench)).toBe(null);
});

test("a phone that let go of the photo says so, and the words come back", async () => {
  const { outbox, connect } = page(memoryStore(), photoServer().line);
  connect();
  await outbox.add(one, write("De bank"), bench);
  await settled();
  expect(outbox.entries).toMatchObject([{ state: "refused", refusal: "photo-not-found" }]);
});
