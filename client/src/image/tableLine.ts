import type { CardLook } from "../canvas/CardLook.ts";
import { brokenLines } from "./brokenLines.ts";
import { roundEmblem } from "./icon.ts";
import { textEms } from "./textEms.ts";
import { wordsFrom } from "./words.ts";

/** As in cards.css, in units. `up`: from the lower edge of the card to its middle. */
const LINE = { emblem: 28, gap: 6, size: 21, up: 20, edge: 6 };

/** At the foot of a card: from which table it came. */
export function tableLine({ w, h, table }: CardLook): string {
  if (table === null) return "";
  const { emblem, words: text } = table;
  const picture = emblem === null ? 0 : LINE.emblem + LINE.gap;
  const room = w - 2 * LINE.edge - picture;
  const set = { text, size: LINE.size, lineHeight: LINE.size, weight: 560, room, most: 1 };
  const [line = ""] = brokenLines(text, set);
  const left = Math.max(LINE.edge, (w - picture - textEms(line) * LINE.size) / 2);
  const middle = h - LINE.up;
  return (
    (emblem === null ? "" : roundEmblem(emblem, [left + LINE.emblem / 2, middle], LINE.emblem)) +
    wordsFrom([left + picture, middle], set, { direction: undefined })
  );
}
