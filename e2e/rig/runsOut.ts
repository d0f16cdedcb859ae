import type { Page } from "@playwright/test";

/** By how many CSS pixels a page runs out of its window sideways. */
export function runsOut(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
