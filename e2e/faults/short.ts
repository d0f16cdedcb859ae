import { tellOutcomes } from "../rig/tellOutcomes.ts";
import { isDiskClean } from "./diskRounds.ts";
import { isClean } from "./killRounds.ts";
import { isPowerClean } from "./powerCuts.ts";
import { disk, kill, phone, power } from "./runs.ts";

const KILLS = 10;
const BROKEN_KILLS = 5;
const CUTS = 5;
const BROKEN_CUTS = 2;
const TROUBLES = 6;
const INTERRUPTIONS = 8;
/** From here on every round has something on its way when the plug is pulled. */
const BROKEN_SEED = 2_000;
/** At most: they end with the first word that came early. */
const BROKEN_INTERRUPTIONS = 12;
const WRITING_MS = 2_500;

/** What `pnpm test` runs: short versions, and proof that they bite. Resolves with the exit code. */
export async function short(seed: number): Promise<number> {
  return tellOutcomes("faults", { ...(await kills(seed)), ...(await disks(seed)), ...(await phones(seed)) });
}

async function phones(seed: number): Promise<Record<string, boolean>> {
  const sound = await phone({ rounds: INTERRUPTIONS, seed });
  const broken = await phone({ rounds: BROKEN_INTERRUPTIONS, seed: BROKEN_SEED, broken: "early-word" });
  return {
    // Whether all came to rest, once, is for the long runs: a slow machine may leave a page waiting.
    [`in ${INTERRUPTIONS} interruptions of the phone page no word comes early`]:
      sound.early.size === 0 && sound.said > 0,
    "a phone page whose word comes early is caught": broken.early.size > 0,
  };
}

async function kills(seed: number): Promise<Record<string, boolean>> {
  const sound = await kill({ rounds: KILLS, seed });
  const broken = await kill({ rounds: BROKEN_KILLS, seed, broken: "ack-first" });
  return {
    [`${KILLS} rounds of kill -9, compactions inside, lose nothing`]: isClean(sound) && sound.compactions > 0,
    "a server that acknowledges first is caught": broken.lost.size > 0,
  };
}

async function disks(seed: number): Promise<Record<string, boolean>> {
  if (process.platform !== "linux") {
    console.log("power cuts and a failing disk: left out, they need Linux");
    return {};
  }
  const sound = await power({ rounds: CUTS, seed, writingMs: WRITING_MS });
  const broken = await power({ rounds: BROKEN_CUTS, seed, writingMs: WRITING_MS, broken: "normal-sync" });
  return {
    [`${CUTS} power cuts lose nothing`]: isPowerClean(sound) && sound.acknowledged > 0,
    "a server that does not wait for the disk is caught": broken.lost.size > 0,
    "a disk that fails for a moment loses nothing and shows nothing unsaved": isDiskClean(
      await disk({ rounds: TROUBLES, seed }),
    ),
  };
}
