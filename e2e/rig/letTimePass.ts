import { expect, type Page } from "@playwright/test";

/** In milliseconds of the machine's time. */
const LONGEST_MS = 60_000;
/** In milliseconds of the pages' own time. */
const STEP_MS = 1_000;
/** Of real time, for what goes over a network meanwhile. */
const LOOK_MS = [100, 250];

/** Lets time pass in pages whose clock is ours, second by second, until what is expected is so. */
export async function letTimePass(pages: readonly Page[], expected: () => Promise<void>): Promise<void> {
  const browsers = new Set(pages.map((page) => page.context())); // the pages of one browser share a clock
  await expect(async () => {
    for (const { clock } of browsers) await clock.runFor(STEP_MS);
    await expected();
  }).toPass({ timeout: LONGEST_MS, intervals: LOOK_MS });
}
