import type { Page } from "@playwright/test";

interface Tour {
  /** How many things can have the focus. */
  readonly visited: number;
  /** Those that look no other with it. */
  readonly unseen: readonly string[];
}

/** Gives everything on a page the focus, as keys would; answers what looks no other when it has it. */
export async function unseenFocus(page: Page): Promise<Tour> {
  await page.keyboard.press("Tab"); // from now on the browser shows where the keys are, wherever the focus goes
  return page.evaluate(visitAll);
}

/** In the page. */
function visitAll(): Tour {
  const looks = (element: Element, pseudo?: string): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(
      element,
      pseudo,
    );
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join(" ");
  };
  /** A ring may lie round what holds it: the label of a choice, the box of the canvas. */
  const ring = (element: Element): string => {
    const label = element.closest("label");
    const box = element.closest(".bord-vak");
    return [looks(element), label && looks(label), box && looks(box, "::after")].join(" / ");
  };
  const blur = () => document.activeElement instanceof HTMLElement && document.activeElement.blur();
  const all = [
    ...document.querySelectorAll<HTMLElement>("button, a, input, select, textarea, summary, [tabindex]"),
  ].filter(({ tabIndex }) => tabIndex >= 0);
  let visited = 0;
  const unseen: string[] = [];
  for (const one of all) {
    blur();
    const before = ring(one);
    one.focus({ preventScroll: true });
    if (document.activeElement !== one) continue; // covered, hidden or not now
    visited += 1;
    if (ring(one) === before) unseen.push(one.outerHTML.slice(0, 120));
  }
  blur();
  return { visited, unseen };
}
