import type { Box } from "@buurtbord/shared/board/Position.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import { colour } from "../ui/colours.ts";
import { textEms } from "./textEms.ts";
import { wordsFrom } from "./words.ts";

/** How high the strip is on an image of a whole wall; on a smaller one it is smaller. */
const HEIGHT = 68;
const WALL_WIDTH = 1920;
const SMALLEST = 0.6;

export function captionHeight(frame: Box): number {
  return Math.round(HEIGHT * Math.max(SMALLEST, frame.w / WALL_WIDTH));
}

/** Below the image, on a strip of paper: what it is of, and of which day. */
export function caption(frame: Box, title: string, date: string): string {
  const h = captionHeight(frame);
  const top = frame.y + frame.h;
  const size = h * 0.44;
  const inset = h * 0.5;
  const set = { size, lineHeight: size, most: 1 };
  const forDate = textEms(date) * size;
  return (
    element("rect", { x: frame.x - 1, y: top, width: frame.w + 3, height: h + 3, fill: colour("papier") }) +
    element("rect", { x: frame.x - 1, y: top, width: frame.w + 3, height: h / 24, fill: colour("rand") }) +
    wordsFrom(
      [frame.x + inset, top + h / 2],
      { ...set, text: title, weight: 760, room: Math.max(size, frame.w - forDate - 3 * inset) },
      { direction: undefined },
    ) +
    wordsFrom(
      [frame.x + frame.w - inset, top + h / 2],
      { ...set, text: date, weight: 480, room: frame.w },
      { "text-anchor": "end", fill: colour("inkt-zacht") },
    )
  );
}
