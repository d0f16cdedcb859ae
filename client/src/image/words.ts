import { MOST_CHARACTERS } from "@buurtbord/shared/activities/cardBox.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { type Attributes, element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { colour } from "../ui/colours.ts";
import { brokenLines, type TextRoom } from "./brokenLines.ts";

export interface Words extends TextRoom {
  readonly text: string;
  /** From line to line, in units. */
  readonly lineHeight: number;
  readonly weight: number;
}

/** From the middle of a line down to where its letters stand, as a part of their size. */
const STANDING = 0.33;

/** Words in lines round a point: the middle of them all, as on a card. */
export function wordsAround([x, y]: Position, words: Words): string {
  const lines = brokenLines(words.text.slice(0, MOST_CHARACTERS), words);
  const first = y - ((lines.length - 1) / 2) * words.lineHeight;
  return setLines(lines, [x, first], words, { "text-anchor": "middle" });
}

/** Words in lines that begin at the left; `y` is the middle of the first. */
export function wordsFrom(at: Position, words: Words, attributes: Attributes = {}): string {
  // What is read from the right ends there.
  const anchor = isRightToLeft(words.text) && !("direction" in attributes) ? "end" : undefined;
  const lines = brokenLines(words.text.slice(0, MOST_CHARACTERS), words);
  return setLines(lines, at, words, { "text-anchor": anchor, ...attributes });
}

function setLines(lines: readonly string[], [x, y]: Position, words: Words, attributes: Attributes): string {
  if (lines.length === 0) return "";
  const spans = lines.map((line, n) => {
    const standing = y + n * words.lineHeight + words.size * STANDING;
    return element("tspan", { x, y: standing }, escaped(line));
  });
  return element(
    "text",
    {
      "font-size": words.size,
      "font-weight": words.weight,
      fill: colour("inkt"),
      direction: isRightToLeft(words.text) ? "rtl" : undefined,
      ...attributes,
    },
    spans.join(""),
  );
}

/** As `dir="auto"` decides it: by the first letter. */
function isRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return (
    letter !== undefined && /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}]/u.test(letter)
  );
}
