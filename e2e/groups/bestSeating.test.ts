import { makeGroups } from "@buurtbord/shared/groups/makeGroups.ts";
import { atChoice } from "@buurtbord/shared/groups/testing/atChoice.ts";
import { randomRoom } from "@buurtbord/shared/groups/testing/randomRoom.ts";
import { expect, test } from "vitest";
import { bestByProgram } from "./bestByProgram.ts";

// HiGHS needs ten seconds for a thousand rooms: `pnpm test:all` waits for them.
const EVERY = process.env.TESTS === "long" ? 1 : 5;
const SEEDS = Array.from({ length: 1_000 / EVERY }, (_, at) => (at + 1) * EVERY);

test("As many people are at a pitch that they chose as a mixed integer program can bring there: not one fewer", () => {
  for (const seed of SEEDS) {
    const room = randomRoom(seed);
    const seating = makeGroups(room.wishes, room.pitches, room.sizes, { spread: seed % 2 === 0 });
    expect(atChoice(seating, room.wishes), `seed ${seed}`).toEqual(bestByProgram(room));
  }
}, 120_000);
