import type { ScriptedPage } from "./ScriptedPage.ts";

/** Smallest side of something to touch, in CSS pixels: for old hands and cracked screens. */
const SMALLEST = 48;

/** What can be touched on a page and is too small for a finger, each with its size. */
export function smallTargets(page: ScriptedPage): Promise<string[]> {
  return page.evaluate((smallest) => {
    const choices = "label:has(input[type=radio], input[type=checkbox])";
    const fields = "input:not([type=hidden], [type=radio], [type=checkbox])";
    const targets = document.querySelectorAll<HTMLElement>(
      `button, a, select, textarea, ${fields}, ${choices}`,
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isLarge = Math.min(width, height) >= smallest;
      return isLarge || !target.checkVisibility()
        ? []
        : [`${target.textContent || target.id}: ${width} × ${height}`];
    });
  }, SMALLEST);
}
