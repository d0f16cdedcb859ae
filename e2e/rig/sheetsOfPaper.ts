/** Sheets of paper on a page, as its engine laid them out. */
export interface SheetsOfPaper {
  /** In whole millimetres, each once. */
  readonly sizes: readonly string[];
  readonly count: number;
  /** How often people are asked to join in. */
  readonly invitations: number;
  /** Words that stand, in part, outside their sheet. */
  readonly cut: readonly string[];
}

/**
 * Runs in the page, in every engine. Rules for paper count from then on, those for screens no more: no driver but
 * Chromium's can say so.
 */
export function laidOnPaper(): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (/print/.test(rule.media.mediaText)) rule.media.mediaText = "all";
      else if (/screen/.test(rule.media.mediaText)) rule.media.mediaText = "not all";
    }
  }
}

/** Runs in the page, in every engine. */
export async function sheetsOfPaper(): Promise<SheetsOfPaper> {
  await document.fonts.ready;
  const MM = 96 / 25.4;
  const sheets = [...document.querySelectorAll("main section.vel")];
  const cut: string[] = [];
  const sizes = new Set<string>();
  for (const sheet of sheets) {
    const paper = sheet.getBoundingClientRect();
    sizes.add(`${Math.round(paper.width / MM)} x ${Math.round(paper.height / MM)}`);
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const isHeardOnly = text.parentElement?.closest(".verborgen") !== null;
      if (isHeardOnly || text.textContent?.trim() === "") continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isOut = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < paper.left - 1 ||
          right > paper.right + 1 ||
          top < paper.top - 1 ||
          bottom > paper.bottom + 1,
      );
      if (isOut) cut.push(text.textContent ?? "");
    }
  }
  const words = sheets.map((sheet) => sheet.textContent ?? "").join(" ");
  return { sizes: [...sizes], count: sheets.length, invitations: words.split("Doe mee").length - 1, cut };
}

/** Runs in the page: presses the choice that begins so. */
export function chooseOnPage(name: string): void {
  const label = [...document.querySelectorAll("label")].find((each) => each.textContent?.startsWith(name));
  label?.querySelector("input")?.click();
}
