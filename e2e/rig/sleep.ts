import type { Page } from "@playwright/test";

/**
 * A phone in a pocket: its page stands still, hears nothing, and only when it wakes finds out how late it is. The page's
 * clock must be ours. `meanwhile` is what happens around it.
 */
export async function sleep(page: Page, ms: number, meanwhile: () => void): Promise<void> {
  const phone = await page.context().newCDPSession(page);
  await phone.send("Page.setWebLifecycleState", { state: "frozen" });
  meanwhile();
  await phone.send("Page.setWebLifecycleState", { state: "active" });
  await page.clock.fastForward(ms);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))); // a browser without a window is always looked at
  await phone.detach();
}
