import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { Ear, type Way } from "./testing/Ear.ts";
import { addCard } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

// Of which circles somebody is here the room may know. Who, and how many, nobody: two evenings that differ in nothing else
// must sound the same to everybody who listens and asks in every way there is.

const WAYS: readonly Way[] = [
  { by: "phone", role: "resident" },
  { by: "document", role: "screen", frames: "ours" },
  { by: "document", role: "facilitator", frames: "ours" },
  { by: "document", role: "facilitator", frames: "stock" },
  { by: "backstage", role: "facilitator", frames: "ours" },
  { by: "phone", role: "remote" },
  { by: "document", role: "table", frames: "ours" },
];

/** Which of three people chooses, and the first or the second circle. */
type Choice = readonly [who: 0 | 1 | 2, circle: 0 | 1];

async function evening(choices: readonly Choice[]) {
  const room = await new TestServer().start("asset-map");
  await room.lead({
    type: "set-circles",
    circles: [
      { id: null, name: "Rode flat" },
      { id: null, name: "Moestuingroep" },
    ],
  });
  const people = [await room.phone("Anna"), await room.phone("Karim"), await room.phone("Noor")];
  const stranger = await room.phone();
  const circles = stranger.shared?.circles.map(({ id }) => id) ?? [];
  const { screenToken, facilitatorToken } = room.created;
  const tokens = { resident: stranger.token, screen: screenToken } as Readonly<Record<string, string>>;
  const ears = WAYS.map((way) => new Ear(room.access(tokens[way.role] ?? facilitatorToken), way));
  for (const ear of ears) ear.connect(room.room);
  await room.moment();
  for (const [who, circle] of choices) {
    people[who]?.send({ type: "choose-circle", circle: circles[circle] ?? null });
    await room.moment();
  }
  await room.lead({ type: "save-snapshot", name: "Nu" });
  const bait = await room.lead(addCard("Lokaas", "talent"));
  if (bait.type === "result") await room.lead({ type: "erase-card", cardId: bait.result.cardId as CardId });
  for (const ear of ears) {
    ear.connect(room.room);
    await room.moment(2_000);
    const asking = ear.ask(room.room);
    await room.moment();
    await asking;
  }
  return { heard: ears.map((ear) => ear.heard.join("\n")), people };
}

test("who chose a circle, and how many did, is heard by nobody", async () => {
  const two = await evening([
    [0, 0],
    [1, 1],
    [2, 0],
  ]);
  const other = await evening([
    [2, 0],
    [0, 1],
    [1, 1],
  ]);
  expect(two.heard).toEqual(other.heard);
  expect(two.heard[1]).toContain("circlesHere");
});

test("a circle of which nobody is here sounds otherwise, and each phone is told its own choice only", async () => {
  const both = await evening([
    [0, 0],
    [1, 1],
  ]);
  const one = await evening([
    [0, 0],
    [1, 0],
  ]);
  expect(both.heard[1]).not.toEqual(one.heard[1]);
  const own = both.people.map((phone) => phone.messages.filter(({ type }) => type === "own").at(-1));
  expect(own[0]).toMatchObject({ own: { circle: expect.any(String) } });
  expect(own[2]).not.toHaveProperty("own.circle");
});
