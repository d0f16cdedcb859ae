import type { Point } from "../page-models/middleOf.ts";

/** What somebody looks for on a page: a kind of thing, by the words on it. */
export interface Sought {
  /** As CSS says it. */
  readonly kind: string;
  /** All its words; or what they begin with. */
  readonly words?: string;
  readonly beginning?: string;
  /** It stands in one of these, with this text somewhere. */
  readonly inside?: { readonly kind: string; readonly text: string };
  /** Turn the page until the first of them is in sight. */
  readonly turnTo?: boolean;
}

export interface Seen {
  readonly words: string;
  /** Where a finger touches it; null where that is out of sight, or under something else. */
  readonly middle: Point | null;
}

/** Everything on the page that is sought and shows. It runs inside a page, so it knows nothing but what it is given. */
export function seenOnPage({ kind, words, beginning = "", inside, turnTo = false }: Sought): Seen[] {
  const wordsOf = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const isInside = (element: Element): boolean => {
    const around = inside === undefined ? null : element.closest(inside.kind);
    return inside === undefined || (around !== null && wordsOf(around).includes(inside.text));
  };
  const middleOf = (element: Element): Point | null => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  };
  const found = [...document.querySelectorAll(kind)].filter((element) => {
    const all = wordsOf(element);
    const isRight = all.startsWith(beginning) && (words === undefined || all === words);
    return isRight && isInside(element) && element.checkVisibility({ visibilityProperty: true });
  });
  if (turnTo) found[0]?.scrollIntoView({ block: "center", behavior: "instant" });
  return found.map((element) => ({ words: wordsOf(element), middle: middleOf(element) }));
}
