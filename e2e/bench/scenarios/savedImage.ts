import type { Page } from "@playwright/test";

/** Milliseconds from a press on that button until the file is there. */
export async function savedImage(page: Page, button: string): Promise<number> {
  const downloading = page.waitForEvent("download", { timeout: 120_000 });
  const began = performance.now();
  await page.getByRole("button", { name: button }).click();
  await (await downloading).path();
  return performance.now() - began;
}
