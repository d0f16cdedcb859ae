import { makeGroups } from "@buurtbord/shared/groups/makeGroups.ts";
import { atChoice } from "@buurtbord/shared/groups/testing/atChoice.ts";
import { type ChoosingRoom, randomRoom, roomOf } from "@buurtbord/shared/groups/testing/randomRoom.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { bestByProgram } from "../../groups/bestByProgram.ts";
import { percentiles } from "../percentiles.ts";

export interface Grouping {
  /** Milliseconds for a full hall. */
  readonly fullHall: number;
  /** Milliseconds for the slowest of a thousand rooms of all sizes. */
  readonly slowest: number;
  /** Of everybody in those rooms who chose something, how many sit with it: in percent. */
  readonly atChoice: number;
  /** The same, as well as anybody could do it. */
  readonly best: number;
}

const FULL_HALL = { people: 150, pitches: 15, sizes: { least: 3, most: 12 } };
const HALLS = 100;
const ROOMS = 1_000;

export function grouping(): Grouping {
  const halls = Array.from({ length: HALLS }, (_, seed) => roomOf(FULL_HALL, seededRandom(seed)));
  const rooms = Array.from({ length: ROOMS }, (_, seed) => randomRoom(seed + 1));
  const chose = rooms
    .flatMap(({ wishes }) => wishes)
    .filter(({ first, second }) => (first ?? second) !== null);
  const share = (sitting: number) => (100 * sitting) / chose.length;
  return {
    fullHall: percentiles(halls.map(millisecondsFor)).p50,
    slowest: Math.max(...rooms.map(millisecondsFor)),
    atChoice: share(sum(rooms.map((room) => atChoice(seated(room), room.wishes).either))),
    best: share(sum(rooms.map((room) => bestByProgram(room).either))),
  };
}

function seated({ wishes, pitches, sizes }: ChoosingRoom) {
  return makeGroups(wishes, pitches, sizes, { spread: true });
}

function millisecondsFor(room: ChoosingRoom): number {
  const began = performance.now();
  seated(room);
  return performance.now() - began;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
