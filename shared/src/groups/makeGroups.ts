import type { CardId, ParticipantId } from "../board/ids.ts";
import { chooseTables } from "./chooseTables.ts";
import { placePeople } from "./placePeople.ts";
import { type RoomRules, roomRules } from "./roomRules.ts";
import { spreadCircles } from "./spreadCircles.ts";
import type { SeatedGroup, Seating, Sizes, Wish } from "./Wish.ts";

export interface GroupOptions {
  /** Whether people of one circle sit apart where that costs nobody their choice. */
  readonly spread: boolean;
  /** Where people sit already, when groups are made again: who sits as well there stays. Left out: nobody sits. */
  readonly sitting?: ReadonlyMap<ParticipantId, CardId>;
}

/**
 * Groups round the pitches: everybody in one, none larger or smaller than the sizes allow (`roomRules` says what they
 * become where they can't be). As many people as can are at a pitch that they chose, as many of those as can at their
 * first; then nobody moves without need, and tables are about as large as each other. Who chose nothing sits where there
 * is room. A pitch that too few people can come to has no group.
 *
 * The same people and pitches give the same groups, in whatever order the wishes come. A pitch that comes earlier goes
 * before another among equals.
 */
export function makeGroups(
  wishes: readonly Wish[],
  pitches: readonly CardId[],
  sizes: Sizes,
  { spread, sitting = NOBODY }: GroupOptions,
): Seating {
  if (wishes.length === 0 || pitches.length === 0) return { groups: [] };
  const people = [...wishes].sort((one, other) => (one.participantId < other.participantId ? -1 : 1));
  const order = mostWantedFirst(people, pitches);
  const rules = roomRules(people.length, pitches.length, sizes);
  const costs = costsOf(people, order);
  const tables = chooseTables(costs, order.length, rules);
  const now = people.map(({ participantId }) => placeIn(order, sitting.get(participantId)));
  const laid = layTables(balance(costs, now, tables, rules), tables);
  const tableOf = spread ? apart(people, costs, laid) : laid.tableOf;
  const groups = laid.pitches.map((pitch, table) => ({
    pitch: order[pitch] as CardId,
    people: people.filter((_, person) => tableOf[person] === table).map(({ participantId }) => participantId),
  }));
  return { groups: inOrder(pitches, groups) };
}

const NOBODY: ReadonlyMap<ParticipantId, CardId> = new Map();

function placeIn(order: readonly CardId[], pitch: CardId | undefined): number {
  return pitch === undefined ? -1 : order.indexOf(pitch);
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

/**
 * Everybody placed again with the pitches that have tables, and now so that as few as can move from where they sit, and
 * tables are about as large as each other. `now`: the pitch of each; -1: none.
 */
function balance(
  costs: readonly (readonly number[])[],
  now: readonly number[],
  tables: readonly number[],
  rules: RoomRules,
): readonly number[] {
  const moving = 2 * costs.length * rules.most + 1; // more than all that tables of unlike sizes cost
  const choosing = (costs.length + 1) * moving; // more than that all move
  const pitchOf = placePeople(
    costs.map((own, person) =>
      own.map((cost, pitch) => cost * choosing + (now[person] === -1 || now[person] === pitch ? 0 : moving)),
    ),
    { low: tables.map((count) => count * rules.least), high: tables.map((count) => count * rules.most) },
    (pitch, sitting) => 2 * Math.floor(sitting / (tables[pitch] ?? 1)) + 1, // the sum is that of the squares
  );
  if (pitchOf === null) throw new Error(`No seats for ${costs.length} at ${tables.join("+")} tables`);
  return pitchOf;
}

interface LaidTables {
  readonly tableOf: readonly number[];
  /** Of each table. */
  readonly pitches: readonly number[];
}

/** The tables of all pitches in a row; people of one pitch go round its tables. */
function layTables(pitchOf: readonly number[], tables: readonly number[]): LaidTables {
  const firstOf = tables.map((_, pitch) => tables.slice(0, pitch).reduce((sum, count) => sum + count, 0));
  const seen = tables.map(() => 0);
  const tableOf = pitchOf.map((pitch) => {
    const turn = seen[pitch] ?? 0;
    seen[pitch] = turn + 1;
    return (firstOf[pitch] ?? 0) + (turn % (tables[pitch] ?? 1));
  });
  return { tableOf, pitches: tables.flatMap((count, pitch) => Array.from({ length: count }, () => pitch)) };
}

function apart(
  people: readonly Wish[],
  costs: readonly (readonly number[])[],
  { tableOf, pitches }: LaidTables,
): readonly number[] {
  const neighbours = people.map(({ circle }, person) => ({
    circle,
    costs: pitches.map((pitch) => costs[person]?.[pitch] ?? 0),
  }));
  return spreadCircles(neighbours, tableOf);
}

function inOrder(pitches: readonly CardId[], groups: readonly SeatedGroup[]): readonly SeatedGroup[] {
  return pitches.flatMap((pitch) => groups.filter((group) => group.pitch === pitch));
}
