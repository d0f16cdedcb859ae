import type { Page } from "@playwright/test";

/** Phones from the smallest that are still used, in CSS pixels. */
const WIDTHS = [320, 360, 412] as const;
/** Letters as large as the phone says: usual, and twice that. */
const ROOTS = [16, 32] as const;
/** As much room between letters, words and lines as somebody may ask for: WCAG 1.4.12. */
const SPACIOUS = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Each way in which somebody may read, and what their browser adds for it. */
const STYLES = Object.fromEntries(
  ROOTS.flatMap((root) =>
    [
      ["", ""],
      [", spacious", SPACIOUS],
    ].map(([how, more]) => [
      `letters of ${root}${how}`,
      `:root { font-size: ${root}px !important; } ${more}`,
    ]),
  ),
);

/** What does not fit or is cut off on a phone of any size with letters of any size, and where. */
export async function fitProblems(page: Page): Promise<string[]> {
  const usual = page.viewportSize();
  const problems: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    const found = await page.evaluate(problemsWith, STYLES);
    problems.push(...found.map((problem) => `${width} wide, ${problem}`));
  }
  if (usual !== null) await page.setViewportSize(usual);
  return problems;
}

/** The same as the page is now. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(problemsWith, { "as it is": "" });
}

/** In the page; with each of some sheets of style, as the reader's browser may add one. */
function problemsWith(styles: Readonly<Record<string, string>>): string[] {
  const before = document.adoptedStyleSheets;
  const problems = Object.entries(styles).flatMap(([how, style]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...before, sheet];
    return problemsNow().map((problem) => `${how}: ${problem}`);
  });
  document.adoptedStyleSheets = before;
  return problems;

  function problemsNow(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (!element.checkVisibility() || element.closest(".verborgen, svg") !== null) continue;
      const words = element.textContent.trim().slice(0, 40);
      if (words === "") continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > clientWidth + 1) found.push(`out of sight: ${words}`);
      const hides = getComputedStyle(element).overflowX !== "visible";
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (hides && isCut && !element.matches("textarea")) found.push(`cut off: ${words}`);
    }
    return [...new Set(found)];
  }
}
