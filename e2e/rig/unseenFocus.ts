import type { Page } from "@playwright/test";

/** More stops than any page of ours has before one comes round. */
const MOST_STOPS = 150;
const AT_ONCE = 10;

interface Tour {
  readonly visited: number;
  readonly unseen: readonly string[];
  readonly isRound: boolean;
}

declare global {
  interface Window {
    focusTour?: () => Tour;
  }
}

/** Goes round a page with Tab; answers which things look no other when they have the focus, and how many there were. */
export async function unseenFocus(page: Page): Promise<Pick<Tour, "visited" | "unseen">> {
  await page.evaluate(beginTour);
  for (let stops = 0; stops < MOST_STOPS; stops += AT_ONCE) {
    for (let i = 0; i < AT_ONCE; i++) await page.keyboard.press("Tab");
    const { isRound, visited, unseen } = await lookAtTour(page);
    if (isRound) return { visited, unseen };
  }
  return lookAtTour(page);
}

async function lookAtTour(page: Page): Promise<Tour> {
  const tour = await page.evaluate(() => window.focusTour?.());
  if (tour === undefined) throw new Error("The page went away under the tour");
  return tour;
}

/** In the page. */
function beginTour(): void {
  const looks = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join(" ");
  };
  /** A ring may lie round what holds it: the label of a choice, the box of the canvas. */
  const ring = (element: Element): string => {
    const label = element.closest("label, .bord-vak");
    const box = element.closest(".bord-vak");
    return [
      looks(element),
      label === null ? "" : looks(label),
      box === null ? "" : getComputedStyle(box, "::after").boxShadow,
    ].join(" / ");
  };
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const before = new Map<Element, string>();
  for (const one of document.querySelectorAll("button, a, input, select, textarea, summary, [tabindex]"))
    before.set(one, ring(one));
  const visited = new Set<Element>();
  const unseen: string[] = [];
  let isRound = false;
  const came = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    if (visited.has(target)) isRound = true;
    visited.add(target);
    if (ring(target) === before.get(target)) unseen.push(target.outerHTML.slice(0, 120));
  };
  document.addEventListener("focusin", came);
  window.focusTour = () => {
    if (isRound) document.removeEventListener("focusin", came);
    return { visited: visited.size, unseen: [...new Set(unseen)], isRound };
  };
}
