import { parseArgs } from "node:util";
import { addRun, nextSeed } from "../proof/Proof.ts";
import { tellOutcomes } from "../rig/tellOutcomes.ts";
import { type Soaked, soak } from "./soak.ts";

const PHONES = 300;
const CYCLES_PER_MINUTE = 340;
const MOST_SLOPE = 1;
const WRITERS = 60;
/** A server that lets go of nothing: the soak must see it. */
const KEEPS_OPEN = "./server/faults/keepOpen.ts";
const SHORT = { phones: 40, minutes: 0.1, cycles: 120 } as const;

const USAGE = `Usage:
  pnpm soak [--minutes=30]    300 phones that come and go; adds what it found to docs/proof.json
  pnpm soak short [--seed=N]    a little of it, and proof that it bites`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", default: "30" }, seed: { type: "string" } },
});
process.exit(await run(positionals[0])); // connections that were cut off may still have timers

async function run(scenario: string | undefined): Promise<number> {
  switch (scenario) {
    case undefined:
      return long(Number(values.minutes));
    case "short":
      return short(Number(values.seed ?? Date.now() % 1_000_000_000));
    default:
      console.error(USAGE);
      return 2;
  }
}

async function long(minutes: number): Promise<number> {
  const seed = nextSeed("soak");
  const soaked = await soak({
    phones: PHONES,
    minutes,
    cycles: CYCLES_PER_MINUTE * minutes,
    seed,
    writers: WRITERS,
    report: ({ minute, used, writes, descriptors }) =>
      console.log(
        `${minute.toFixed(1)} min: ${used.toFixed(2)} MB in use, written ${writes} times, ${descriptors} descriptors`,
      ),
  });
  say(soaked);
  const { cycles, heapSlope, restSlope, bytesPerWrite, descriptors } = soaked;
  const figures = {
    minutes,
    cycles,
    heapSlope,
    restSlope,
    bytesPerWrite,
    ...(descriptors !== null && { descriptors }),
  };
  addRun("soak", figures, [seed, seed + PHONES - 1]);
  return isClean(soaked) && restSlope < MOST_SLOPE ? 0 : 1;
}

/** How the heap grows shows only in half an hour; that nobody is turned away and nothing stays open, at once. */
async function short(seed: number): Promise<number> {
  console.log(`seed ${seed}`);
  const sound = await soak({ ...SHORT, seed });
  say(sound);
  const broken = await soak({ ...SHORT, seed, preload: [KEEPS_OPEN] });
  return tellOutcomes("soak", {
    "phones that come and go leave nothing open": isClean(sound) && sound.cycles >= SHORT.phones,
    "a server that lets go of nothing is caught":
      (broken.descriptors ?? 1) > 0 && broken.heapSlope > sound.heapSlope,
  });
}

function isClean({ refusals, failures, descriptors }: Soaked): boolean {
  return refusals.length + failures.length === 0 && (descriptors ?? 0) <= 0;
}

function say({ cycles, heapSlope, restSlope, bytesPerWrite, descriptors, refusals, failures }: Soaked): void {
  for (const words of [...refusals, ...failures].slice(0, 10)) console.log(`  ${words}`);
  const grown = `${heapSlope.toFixed(2)} MB an hour, ${restSlope.toFixed(2)} beside ${bytesPerWrite.toFixed(0)} bytes for each thing written`;
  console.log(`  ${cycles} times came and went; heap ${grown}; left open ${descriptors}`);
}
