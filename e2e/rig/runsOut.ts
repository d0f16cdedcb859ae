import type { ScriptedPage } from "./ScriptedPage.ts";

/** By how many CSS pixels a page runs out of its window sideways. */
export function runsOut(page: ScriptedPage): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  }, null);
}
