import type { CardId, GroupId, StepId } from "@buurtbord/shared/board/ids.ts";
import { readPeople } from "@buurtbord/shared/document/backstageDocument.ts";
import { expect, test } from "vitest";
import { Ear, type Way } from "./testing/Ear.ts";
import { addCard, type TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

// Who would like to sit where, and who sits where, is for themselves and for whoever leads. Two evenings that differ in
// nothing else sound the same to everybody else.

const WAYS: readonly Way[] = [
  { by: "phone", role: "resident" },
  { by: "phone", role: "remote" },
  { by: "document", role: "screen", frames: "ours" },
  { by: "document", role: "facilitator", frames: "ours" },
  { by: "document", role: "facilitator", frames: "stock" },
  { by: "document", role: "table", frames: "ours" },
];

const TITLES = ["Soep voor de hele straat", "Een fiets voor iedereen"];

interface Evening {
  readonly room: TestRoom;
  readonly people: readonly TestPhone[];
  readonly pitches: readonly [CardId, CardId];
}

/** Six people in the step in which they choose, with two pitches. */
async function evening(): Promise<Evening> {
  const room = await new TestServer().start("pitch-evening");
  for (const title of TITLES) await room.lead(addCard(title, "pitch"));
  const names = ["Anna", "Karim", "Noor", "Sam", "Femke", null];
  const people: TestPhone[] = [];
  for (const name of names) people.push(await room.phone(name));
  await room.step("choose");
  const cards = people[0]?.shared?.cards ?? [];
  const pitches = TITLES.map((title) => cards.find(({ text }) => text === title)?.id);
  return { room, people, pitches: pitches as [CardId, CardId] & readonly CardId[] };
}

/** Each of the first chooses one, in this order. */
async function choose({ room, people, pitches }: Evening, choices: readonly (0 | 1)[]): Promise<void> {
  for (const [who, pitch] of choices.entries()) {
    people[who]?.send({ type: "choose-pitches", first: pitches[pitch], second: null });
    await room.moment();
  }
}

async function heardOf(choices: readonly (0 | 1)[], isMade: boolean): Promise<readonly string[]> {
  const going = await evening();
  const { room } = going;
  const stranger = await room.phone();
  const { screenToken, facilitatorToken } = room.created;
  const tokens = { resident: stranger.token, screen: screenToken } as Readonly<Record<string, string>>;
  const ears = WAYS.map((way) => new Ear(room.access(tokens[way.role] ?? facilitatorToken), way));
  for (const ear of ears) ear.connect(room.room);
  await room.moment();
  await choose(going, choices);
  if (isMade) await room.lead({ type: "make-groups", most: 4, spread: false });
  for (const ear of ears) {
    ear.connect(room.room);
    await room.moment(2_000);
    const asking = ear.ask(room.room);
    await room.moment();
    await asking;
  }
  return ears.map((ear) => ear.heard.join("\n"));
}

test("who chose which pitch is heard by nobody, and how many did neither, until the groups are there", async () => {
  const soup = await heardOf([0, 0, 0, 0], false);
  expect(await heardOf([1, 0, 1, 1], false)).toEqual(soup);
  expect(soup.join()).toContain(TITLES[0]);
});

test("who sits where is heard by nobody: two evenings with as many at each table sound the same", async () => {
  const one = await heardOf([0, 0, 0, 1, 1, 1], true);
  const other = await heardOf([1, 1, 1, 0, 0, 0], true);
  for (const heard of [one, other]) expect(heard[2]).toContain("groups");
  expect(other).toEqual(one);
});

test("whoever leads has a list of who is here, what they chose and where they sit; a phone has its own", async () => {
  const going = await evening();
  const { room, people, pitches } = going;
  const desk = await room.facilitator({ backstage: true });
  await choose(going, [0, 0, 1, 1]);
  const list = () => readPeople(desk.doc);
  expect(list().map(({ name, first, group }) => [name, first, group])).toEqual([
    ["Anna", pitches[0], null],
    ["Karim", pitches[0], null],
    ["Noor", pitches[1], null],
    ["Sam", pitches[1], null],
    ["Femke", null, null],
    [null, null, null],
  ]);
  await room.lead({ type: "make-groups", most: 4, spread: false });
  const groups = people[0]?.shared?.groups ?? [];
  expect(list().map(({ group }) => group)).toEqual(people.map((phone) => phone.own?.seat));
  expect(groups.map(({ title, people: count }) => [title, count])).toEqual(TITLES.map((title) => [title, 3]));
  await room.lead({
    type: "seat-participant",
    participantId: list()[0]?.participantId as never,
    group: groups[1]?.id as GroupId,
  });
  expect(people[0]?.own?.seat).toBe(groups[1]?.id);
  expect(people[0]?.own?.chosen).toEqual({ first: pitches[0], second: null });
  people[0]?.send({ type: "erase-me", cards: "keep" });
  await room.moment();
  const after = await room.facilitator({ backstage: true });
  expect(readPeople(after.doc).map(({ name }) => name)).toEqual(["Karim", "Noor", "Sam", "Femke", null]);
});

test("taken apart by mistake, everybody is told that they sit where they sat, also after the server was killed", async () => {
  const going = await evening();
  const { room, people } = going;
  await choose(going, [0, 0, 1, 1]);
  await room.lead({ type: "make-groups", most: 4, spread: false });
  const seats = people.map((phone) => phone.own?.seat);
  const { groups } = await room.room.export();
  const desk = await room.facilitator({ backstage: true });
  const sitting = readPeople(desk.doc);
  await room.lead({ type: "dissolve-groups" });
  expect(people.map((phone) => phone.own?.seat)).toEqual(people.map(() => undefined));
  await room.lead({
    type: "restore-groups",
    most: 4,
    groups: groups.map(({ id, pitch, emblem, guests }) => ({
      ...{ id, pitch, emblem, guests, byHand: [] },
      people: sitting.filter(({ group }) => group === id).map(({ participantId }) => participantId),
    })),
  });
  expect(people.map((phone) => phone.own?.seat)).toEqual(seats);
  expect((await room.room.export()).groups).toEqual(groups);
  const again = await room.server.kill().enter(room.created);
  const back = people.map(({ token }) => again.phoneOf(token));
  await again.moment();
  expect(back.map((phone) => phone.own?.seat)).toEqual(seats);
});

test("which tables told is kept, and no phone hears it", async () => {
  const going = await evening();
  const { room, people } = going;
  await choose(going, [0, 0, 1, 1]);
  await room.lead({ type: "make-groups", most: 4, spread: false });
  const group = people[0]?.shared?.groups?.[0]?.id as GroupId;
  await room.lead({ type: "mark-told", group, told: true });
  const again = await room.server.kill().enter(room.created);
  const phone = again.phoneOf(people[0]?.token as never);
  await again.moment();
  expect((await again.room.export()).groups.map(({ hasTold }) => hasTold)).toEqual([true, undefined]);
  expect(JSON.stringify(phone.shared)).not.toContain("hasTold");
  expect(phone.shared?.groups).toHaveLength(2);
});

test("on other boards, and at a table, there is no list", async () => {
  const room = await new TestServer().start("wish-tree");
  await room.phone("Anna");
  const desk = await room.facilitator({ backstage: true });
  expect(readPeople(desk.doc)).toEqual([]);
});

test("killed after everybody sat down, the server knows of each where they sit", async () => {
  const going = await evening();
  await choose(going, [0, 0, 1, 1]);
  await going.room.lead({ type: "make-groups", most: 4, spread: false });
  const seats = going.people.map((phone) => phone.own?.seat);
  const room = await going.room.server.kill().enter(going.room.created);
  const back = going.people.map(({ token }) => room.phoneOf(token));
  await room.moment();
  expect(back.map((phone) => phone.own?.seat)).toEqual(seats);
  expect((await room.room.export()).groups.map(({ people }) => people)).toEqual([3, 3]);
});

test("in the step after, who comes in late chooses a pitch and sits down", async () => {
  const going = await evening();
  const { room, pitches } = going;
  await choose(going, [0, 0, 1, 1]);
  await room.lead({ type: "make-groups", most: 4, spread: false });
  await room.step("work" as StepId);
  const late = await room.phone("Laat");
  expect(late.own?.seat).toBeUndefined();
  late.send({ type: "choose-pitches", first: pitches[1], second: null });
  await room.moment();
  const table = late.shared?.groups?.find(({ id }) => id === late.own?.seat);
  expect(table).toMatchObject({ pitch: pitches[1], people: 4, hasRoom: false });
});

/** Somebody at the tablet in the hall. */
async function visitor({ room }: Evening): Promise<TestPhone> {
  const { visitBy } = await room.tablet();
  const joining = room.room.reception.join({ language: "nl", name: null, visitBy });
  await room.moment();
  const joined = await joining;
  if (!joined.ok) throw new Error(joined.refusal);
  const tablet = room.phoneOf(joined.token);
  await room.moment();
  return tablet;
}

test("who wrote at the tablet in the hall is given no chair, until they take one; then they are on the list", async () => {
  const going = await evening();
  const { room, pitches } = going;
  const desk = await room.facilitator({ backstage: true });
  await choose(going, [0, 0, 0, 1, 1, 1]);
  const passer = await visitor(going);
  await room.lead({ type: "make-groups", most: 4, spread: false });
  expect((await room.room.export()).groups.map(({ people }) => people)).toEqual([3, 3]);
  expect(readPeople(desk.doc)).toHaveLength(6);

  const group = passer.shared?.groups?.find(({ pitch }) => pitch === pitches[1])?.id as GroupId;
  passer.send({ type: "take-seat", group });
  await room.moment();
  expect(readPeople(desk.doc).at(-1)).toMatchObject({ name: null, group });
  await room.lead({ type: "make-groups", most: 4, spread: false });
  expect(passer.own?.seat).toBe(group);
  expect((await room.room.export()).groups.map(({ people }) => people)).toEqual([3, 4]);
});
