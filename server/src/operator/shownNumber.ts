/** A number as people here write it: 5.000 or 1,5. */
export function shownNumber(value: number): string {
  return value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
}
