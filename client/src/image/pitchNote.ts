import type { CardLook } from "../canvas/CardLook.ts";
import { brokenLines } from "./brokenLines.ts";
import { icon } from "./icon.ts";
import { wordsFrom } from "./words.ts";

/** Under a pitch: what it is about in two lines, who tells it, and its dots. As in pitchNote.css. */
const TOLD = { line: 25, last: 26, size: 22, icon: 24, gap: 6, left: 6, room: 292, who: 150 };

export function pitchNote({ h, votes }: CardLook, { line, who }: NonNullable<CardLook["told"]>): string {
  const set = { size: TOLD.size, lineHeight: TOLD.line, weight: 560 };
  const about = { text: line, ...set, room: TOLD.room, most: 2 };
  const lines = brokenLines(line, about).length;
  const middle = h + 2 + lines * TOLD.line + TOLD.last / 2;
  const from = (x: number, text: string, room: number) =>
    wordsFrom([x, middle], { text, ...set, room, most: 1 }, { direction: undefined });
  const mark = (name: "person" | "dot", x: number) => icon(name, [x, middle - TOLD.icon / 2], TOLD.icon);
  const beside = TOLD.left + TOLD.icon + TOLD.gap;
  const tells = who === "" ? "" : mark("person", TOLD.left) + from(beside, who, TOLD.who);
  const x = who === "" ? TOLD.left : beside + TOLD.who + TOLD.gap;
  const dots = votes === 0 ? "" : mark("dot", x) + from(x + TOLD.icon + 3, String(votes), TOLD.room);
  return (
    (line === "" ? "" : wordsFrom([TOLD.left, h + 2 + TOLD.line / 2], about, { direction: undefined })) +
    tells +
    dots
  );
}
