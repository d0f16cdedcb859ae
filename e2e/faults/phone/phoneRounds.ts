import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import type { Browser } from "@playwright/test";
import { House, type HouseOptions } from "../../rig/House.ts";
import { openChromium } from "../../rig/openChromium.ts";
import { PhoneRound, type RoundReport } from "./PhoneRound.ts";
import { planFor } from "./trouble.ts";

export interface PhoneOptions {
  readonly rounds: number;
  /** Of the first round; each next one has the next. */
  readonly seed: number;
  /** Another server than people run. */
  readonly house?: HouseOptions;
  readonly report: (line: string) => void;
}

export interface PhoneReport extends RoundReport {
  readonly rounds: number;
}

/** Two evenings at once, each with a server of its own: in most of a round somebody waits. */
const LANES = 2;

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
export async function phoneRounds({ rounds, seed, house, report }: PhoneOptions): Promise<PhoneReport> {
  const browser = await openChromium();
  let found = NOTHING_YET;
  try {
    const seeds = Array.from({ length: rounds }, (_, n) => seed + n);
    const lane = () =>
      inHouse(house, async (open) => {
        for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
          const one = await round(browser, open, next, report);
          found = addUp(found, one);
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

async function round(
  browser: Browser,
  house: House,
  seed: number,
  report: PhoneOptions["report"],
): Promise<PhoneReport> {
  const plan = planFor(seed, seededRandom(seed));
  const began = performance.now();
  const found = await PhoneRound.live({ browser, house, plan, name: `r${seed}`, report });
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
