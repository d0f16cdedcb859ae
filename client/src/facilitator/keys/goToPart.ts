const FOCUSABLE = "button:not(:disabled), select, input, textarea, a[href], summary, [tabindex='0']";

/** Where the focus goes in a part of the desk: the part itself, its heading, or the first thing in it. */
function entry(part: Element): HTMLElement | undefined {
  const inside = part.matches(FOCUSABLE) ? [part] : part.querySelectorAll(`h2[tabindex], ${FOCUSABLE}`);
  return [...inside].find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.checkVisibility({ visibilityProperty: true }),
  );
}

/** The parts of the desk, each marked with its name, as one meets them from above. */
function parts(): readonly Element[] {
  return [...document.querySelectorAll("[data-part]")];
}

/** To the next part of the desk: a bar, the board, a sheet beside it. After the last comes the first. */
export function goToNextPart(): void {
  const all = parts();
  const now = all.findIndex((part) => part.contains(document.activeElement));
  for (let i = 1; i <= all.length; i++) {
    const part = all[(now + i) % all.length];
    const first = part && entry(part);
    if (first !== undefined) {
      first.focus();
      return;
    }
  }
}

export function goToPart(name: "board" | "side"): void {
  const part = document.querySelector(`[data-part=${name}]`);
  if (part !== null) entry(part)?.focus();
}

export function isInPart(name: "side"): boolean {
  return document.activeElement?.closest(`[data-part=${name}]`) != null;
}
