/** What is known of a card from a stack before it goes on the board. */
export type StackedCard =
  | { readonly state: "numberless" }
  | { readonly state: "typed-before"; readonly number: number }
  | { readonly state: "next"; readonly number: number };

/** The largest that is printed. */
const LAST = 9_999;

/** `asked`: the number that whoever types was asked about, and pressed Enter again for; null: none. */
export function stackedCard(typed: string, before: readonly number[], asked: number | null): StackedCard {
  const number = numberIn(typed);
  if (number === null) return { state: "numberless" };
  return before.includes(number) && asked !== number
    ? { state: "typed-before", number }
    : { state: "next", number };
}

/** From 1 to 9999, as it stands on paper: also `012` or `12.`; null: no such number. */
export function numberIn(typed: string): number | null {
  const [, digits] = /^\s*0*(\d{1,4})\.?\s*$/.exec(typed) ?? [];
  const number = Number(digits ?? 0);
  return number >= 1 && number <= LAST ? number : null;
}

/** What comes after it in the stack. Of the last: nothing. */
export function numberAfter(number: number): string {
  return number < LAST ? String(number + 1) : "";
}
