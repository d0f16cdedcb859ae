import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { CardId, GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { expect, test } from "vitest";
import { choiceAt, seatsOf } from "./peopleHere.ts";
import { seatsFor } from "./seatsFor.ts";

const NOW = Date.UTC(2026, 10, 22, 20);
const DAY = 24 * 60 * 60 * 1000;

function group(pitch: string, people: number): Group {
  const emblem = { thing: "boat", colour: "blue" } as const;
  return { id: `at ${pitch}` as GroupId, pitch: pitch as CardId, emblem, people, guests: 0, table: null };
}

function person(name: string, first: string | null = null, at: string | null = null, hereAt = NOW): Person {
  return {
    participantId: name as ParticipantId,
    name,
    first: first as CardId | null,
    second: null,
    group: at === null ? null : (`at ${at}` as GroupId),
    isByHand: false,
    hereAt,
  };
}

test("late-comers get a seat with what they chose, and the others where there is room", () => {
  const board = { groups: [group("soup", 4), group("garden", 2)], mostAtTable: 5 };
  const late = [person("Noor", "soup"), person("Sam", "soup"), person("Ali"), person("Tess", "soup")];
  expect(seatsFor(late, board).map((seat) => seat.group)).toEqual([
    "at soup",
    "at garden",
    "at garden",
    "at garden",
  ]);
  expect(seatsFor(late, { groups: [], mostAtTable: 5 })).toEqual([]);
});

test("who was here on another evening waits for no seat; whose group is gone does", () => {
  const people = [
    person("Noor", null, null, NOW - DAY),
    person("Sam", null, "bench"),
    person("Ali", null, "soup"),
  ];
  const { at, nowhere } = seatsOf(people, [group("soup", 1)], NOW);
  expect(nowhere.map(({ name }) => name)).toEqual(["Sam"]);
  expect(at.get("at soup" as GroupId)?.map(({ name }) => name)).toEqual(["Ali"]);
});

test("only who got something else than their first choice is marked", () => {
  const noor = { ...person("Noor", "soup"), second: "garden" as CardId };
  expect(["soup", "garden", "bench"].map((pitch) => choiceAt(noor, group(pitch, 1)))).toEqual([
    "fine",
    "second",
    "other",
  ]);
  expect(choiceAt(person("Sam"), group("soup", 1))).toBe("fine");
});
