import type { CardId } from "../board/ids.ts";
import { chooseTables } from "./chooseTables.ts";
import { placePeople } from "./placePeople.ts";
import { type RoomRules, roomRules } from "./roomRules.ts";
import { spreadCircles } from "./spreadCircles.ts";
import type { SeatedGroup, Seating, Sizes, Wish } from "./Wish.ts";

/**
 * Groups round the pitches: everybody in one, none larger or smaller than the sizes allow (`roomRules` says what they
 * become where they can't be). As many people as can are at a pitch that they chose, as many of those as can at their
 * first; then tables are about as large as each other. Who chose nothing sits where there is room. A pitch that too few
 * people can come to has no group. With `spread`, people of one circle sit apart where that costs nobody their choice.
 *
 * The same people and pitches give the same groups, in whatever order the wishes come. A pitch that comes earlier goes
 * before another among equals.
 */
export function makeGroups(
  wishes: readonly Wish[],
  pitches: readonly CardId[],
  sizes: Sizes,
  options: { readonly spread: boolean },
): Seating {
  if (wishes.length === 0 || pitches.length === 0) return { groups: [] };
  const people = [...wishes].sort((one, other) => (one.participantId < other.participantId ? -1 : 1));
  const wanted = mostWantedFirst(people, pitches);
  const rules = roomRules(people.length, pitches.length, sizes);
  const costs = costsOf(people, wanted);
  const tables = chooseTables(costs, wanted.length, rules);
  const pitchOf = balance(costs, tables, rules);
  const laid = layTables(pitchOf, tables);
  const tableOf = options.spread
    ? spreadCircles(
        people.map(({ circle }, person) => ({
          circle,
          costs: laid.pitches.map((at) => costs[person]?.[at] ?? 0),
        })),
        laid.tableOf,
      )
    : laid.tableOf;
  return {
    groups: inOrder(
      pitches,
      groupsOf(
        people,
        tableOf,
        laid.pitches.map((at) => wanted[at] as CardId),
      ),
    ),
  };
}

/** In which order pitches are preferred among equals: so that who chose nothing comes where a table runs anyway. */
function mostWantedFirst(people: readonly Wish[], pitches: readonly CardId[]): readonly CardId[] {
  const wanting = new Map(
    pitches.map((pitch) => [
      pitch,
      people.filter(({ first, second }) => first === pitch || second === pitch).length,
    ]),
  );
  return [...pitches].sort((one, other) => (wanting.get(other) ?? 0) - (wanting.get(one) ?? 0));
}

/**
 * What it costs that somebody sits with each pitch: nothing at their first choice, one at their second, and anywhere
 * else more than all second choices of the room together. Who chose nothing that runs sits well anywhere.
 */
function costsOf(people: readonly Wish[], pitches: readonly CardId[]): readonly (readonly number[])[] {
  const elsewhere = people.length + 1;
  return people.map(({ first, second }) => {
    if (!pitches.some((pitch) => pitch === first || pitch === second)) return pitches.map(() => 0);
    return pitches.map((pitch) => (pitch === first ? 0 : pitch === second ? 1 : elsewhere));
  });
}

/** Everybody placed again with the pitches that have tables, now so that tables are about as large as each other. */
function balance(costs: readonly (readonly number[])[], tables: readonly number[], rules: RoomRules) {
  const dear = 2 * costs.length * rules.most + 1; // more than all that tables of unlike sizes cost
  const pitchOf = placePeople(
    costs.map((own) => own.map((cost) => cost * dear)),
    { low: tables.map((count) => count * rules.least), high: tables.map((count) => count * rules.most) },
    (pitch, sitting) => 2 * Math.floor(sitting / (tables[pitch] ?? 1)) + 1, // the sum is that of the squares
  );
  if (pitchOf === null) throw new Error(`No seats for ${costs.length} at ${tables.join("+")} tables`);
  return pitchOf;
}

/** The tables of all pitches in a row; people of one pitch go round its tables. */
function layTables(pitchOf: readonly number[], tables: readonly number[]) {
  const firstOf = tables.map((_, pitch) => tables.slice(0, pitch).reduce((sum, count) => sum + count, 0));
  const seen = tables.map(() => 0);
  const tableOf = pitchOf.map((pitch) => {
    const turn = seen[pitch] ?? 0;
    seen[pitch] = turn + 1;
    return (firstOf[pitch] ?? 0) + (turn % (tables[pitch] ?? 1));
  });
  return { tableOf, pitches: tables.flatMap((count, pitch) => Array.from({ length: count }, () => pitch)) };
}

function groupsOf(
  people: readonly Wish[],
  tableOf: readonly number[],
  pitches: readonly CardId[],
): SeatedGroup[] {
  return pitches.map((pitch, table) => ({
    pitch,
    people: people.filter((_, person) => tableOf[person] === table).map(({ participantId }) => participantId),
  }));
}

function inOrder(pitches: readonly CardId[], groups: readonly SeatedGroup[]): readonly SeatedGroup[] {
  return pitches.flatMap((pitch) => groups.filter((group) => group.pitch === pitch));
}
