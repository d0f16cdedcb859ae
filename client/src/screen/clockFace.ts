/** What the clock on the wall shows. Calm: minutes, then a word, then another. */
export type ClockFace =
  | { readonly state: "minutes"; readonly minutes: number; readonly part: number }
  | { readonly state: "last"; readonly part: number }
  | { readonly state: "over"; readonly part: 0 };

/** `left` and `total` in seconds. `part`: how much of the disc is still there, from 1 to 0. */
export function clockFace(left: number, total: number): ClockFace {
  if (left <= 0) return { state: "over", part: 0 };
  const part = total <= 0 ? 1 : Math.min(1, left / total);
  return left <= 60 ? { state: "last", part } : { state: "minutes", minutes: Math.ceil(left / 60), part };
}

/** The part of a disc of radius `r` that is left, from the top and against the clock. SVG path data. */
export function slice(part: number, r: number): string {
  if (part >= 1) return `M0 ${-r}A${r} ${r} 0 1 0 0.01 ${-r}Z`;
  const angle = 2 * Math.PI * part;
  const x = round(-r * Math.sin(angle));
  const y = round(-r * Math.cos(angle));
  return `M0 0L0 ${-r}A${r} ${r} 0 ${part > 0.5 ? 1 : 0} 0 ${x} ${y}Z`;
}

const round = (n: number) => Math.round(n * 10) / 10;
