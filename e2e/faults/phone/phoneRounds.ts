import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { House, type HouseOptions } from "../../rig/House.ts";
import { openChromium } from "../../rig/openChromium.ts";
import { PhoneRound, type RoundParts, type RoundReport } from "./PhoneRound.ts";
import { planFor } from "./trouble.ts";

export interface PhoneOptions {
  readonly rounds: number;
  /** Of the first round; each next one has the next. */
  readonly seed: number;
  /** Another server than people run. */
  readonly house?: HouseOptions;
  readonly report: (line: string) => void;
  /** Pages that are broken on purpose must only be caught once, and are not waited for. */
  readonly isBroken?: boolean;
}

export interface PhoneReport extends RoundReport {
  readonly rounds: number;
}

/** Two evenings at once, each with a server of its own: in most of a round somebody waits. */
const LANES = 2;
const PATIENCE_MS = 20_000;
const NO_PATIENCE_MS = 500;

const NOTHING_YET: PhoneReport = {
  rounds: 0,
  written: 0,
  said: 0,
  early: new Set(),
  lost: new Set(),
  doubled: new Set(),
  again: new Set(),
  stuck: 0,
};

/** The phone page in a real browser, on a real server, interrupted in every way that we know, again and again. */
export async function phoneRounds(options: PhoneOptions): Promise<PhoneReport> {
  const { rounds, seed, house, report, isBroken = false } = options;
  const patienceMs = isBroken ? NO_PATIENCE_MS : PATIENCE_MS;
  const browser = await openChromium();
  let found = NOTHING_YET;
  try {
    const seeds = Array.from({ length: rounds }, (_, n) => seed + n);
    const lane = () =>
      inHouse(house, async (open) => {
        for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
          const one = await round({ browser, house: open, report, patienceMs }, next);
          found = addUp(found, one);
          if (isBroken && found.early.size > 0) return;
        }
      });
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await browser.close();
  }
  return found;
}

export function isPhoneClean({ early, lost, doubled, stuck }: PhoneReport): boolean {
  return early.size + lost.size + doubled.size + stuck === 0;
}

export function saidOfPhone({ written, said, early, lost, doubled, again, stuck }: RoundReport): string {
  return (
    `${written} cards, ${said} times the word: too early ${early.size}, lost ${lost.size}, ` +
    `doubled ${doubled.size}, sent again as somebody new ${again.size}, pages that never came to rest ${stuck}`
  );
}

async function round(parts: Omit<RoundParts, "plan" | "name">, seed: number): Promise<PhoneReport> {
  const { report } = parts;
  const plan = planFor(seed, seededRandom(seed));
  const began = performance.now();
  const found = await PhoneRound.live({ ...parts, plan, name: `r${seed}` });
  const took = ((performance.now() - began) / 1000).toFixed(1);
  report(`seed ${seed}, ${plan.circumstance}, ${plan.trouble.type}, ${took} s: ${saidOfPhone(found)}`);
  return { rounds: 1, ...found };
}

async function inHouse(
  options: HouseOptions | undefined,
  use: (house: House) => Promise<void>,
): Promise<void> {
  const house = await House.open({ environment: { LOG_LEVEL: "silent" }, ...options });
  try {
    await use(house);
  } finally {
    await house.close();
  }
}

function addUp(one: PhoneReport, other: PhoneReport): PhoneReport {
  return {
    rounds: one.rounds + other.rounds,
    written: one.written + other.written,
    said: one.said + other.said,
    early: one.early.union(other.early),
    lost: one.lost.union(other.lost),
    doubled: one.doubled.union(other.doubled),
    again: one.again.union(other.again),
    stuck: one.stuck + other.stuck,
  };
}
