import type { ScriptedPage } from "./ScriptedPage.ts";

/** Smallest side of something to touch, in CSS pixels: for old hands and cracked screens. */
const SMALLEST = 48;

/** The same of what is pointed at on a laptop. */
export const SMALLEST_AT_DESK = 44;

/** What can be touched on a page and is too small for a finger, each with its size. What only voices meet is left out. */
export function smallTargets(page: ScriptedPage, smallestSide = SMALLEST): Promise<string[]> {
  return page.evaluate((smallest) => {
    const choices = "label:has(input[type=radio], input[type=checkbox], input[type=file])";
    const fields = "input:not([type=hidden], [type=radio], [type=checkbox], [type=file])";
    const targets = document.querySelectorAll<HTMLElement>(
      `button, a, select, textarea, summary, ${fields}, ${choices}`,
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isLarge = Math.min(width, height) >= smallest;
      const isOurs = !target.matches(".verborgen, .tl-container *, [contenteditable] *");
      return isLarge || !isOurs || !target.checkVisibility()
        ? []
        : [`${target.textContent || target.id}: ${width} × ${height}`];
    });
  }, smallestSide);
}

/** Between two things to touch, so that a finger that shakes presses one. */
const SMALLEST_GAP = 8;

/** Things to touch that lie too near to each other. What stays in sight while a page scrolls may lie over the rest. */
export function crowdedTargets(page: ScriptedPage): Promise<string[]> {
  return page.evaluate((smallest) => {
    const all = [...document.querySelectorAll<HTMLElement>("button, a, textarea, input:not([type=hidden])")];
    const targets = all.filter((one) => one.checkVisibility() && one.closest(".voet, .leest") === null);
    const crowded: string[] = [];
    for (const [n, one] of targets.entries()) {
      for (const other of targets.slice(n + 1)) {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const gap = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
        const isLabelled = other.closest("label") === one || one.contains(other);
        if (gap < smallest - 0.5 && !isLabelled)
          crowded.push(
            `${one.textContent || one.id} and ${other.textContent || other.id}: ${gap.toFixed(1)}`,
          );
      }
    }
    return crowded;
  }, SMALLEST_GAP);
}
