import type { Box, Position } from "@buurtbord/shared/board/Position.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { NOTE_LINE, NOTE_PADDING } from "../canvas/notePapers.ts";
import { colour } from "../ui/colours.ts";
import type { Drawing } from "./Drawing.ts";
import { sheet } from "./sheet.ts";
import { strokePath } from "./strokePath.ts";
import { textEms } from "./textEms.ts";
import { wordsAround } from "./words.ts";

/** What somebody drew or typed on the table, in ink. */
export function byHand(drawing: Drawing): string {
  const [x, y] = drawing.at;
  const turn = drawing.turn === 0 ? "" : ` rotate(${drawing.turn})`;
  return element("g", { transform: `translate(${x} ${y})${turn}` }, inkOf(drawing));
}

/** From line to line, as the canvas sets typed words. */
const LINE = 1.35;

function inkOf(drawing: Drawing): string {
  switch (drawing.kind) {
    case "stroke":
      return inkLine(strokePath(drawing.points, drawing.isClosed), drawing.size);
    case "arrow":
      return inkLine(arrowPath(drawing.from, drawing.to, drawing.size), drawing.size);
    case "typed":
      return typed(drawing.lines, drawing.size);
    case "note":
      return note(drawing);
    default:
      return unreachable(drawing);
  }
}

function inkLine(path: string, width: number): string {
  return element("path", {
    d: path,
    fill: "none",
    stroke: colour("inkt"),
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

/** How far the two lines of an arrow's head reach back: so many times as thick as it is, or a third of a short one. */
const HEAD = 4.5;
/** Between the arrow and each of them, in radians. */
const HEAD_OPENS = 0.55;

function arrowPath([x0, y0]: Position, [x1, y1]: Position, size: number): string {
  const back = Math.atan2(y0 - y1, x0 - x1);
  const length = Math.min(HEAD * size, Math.hypot(x1 - x0, y1 - y0) / 3);
  const [one, other] = [back - HEAD_OPENS, back + HEAD_OPENS].map(
    (angle) => `${round(x1 + length * Math.cos(angle))} ${round(y1 + length * Math.sin(angle))}`,
  );
  return `M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}M${one}L${round(x1)} ${round(y1)}L${other}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function typed(lines: readonly string[], size: number): string {
  const spans = lines.map((line, n) =>
    element("tspan", { x: 0, y: (n + 0.5) * size * LINE + size * 0.33 }, escaped(line)),
  );
  return element("text", { "font-size": size, "font-weight": 480, fill: colour("inkt") }, spans.join(""));
}

/** Letters on a note are thinner than those of cards, and so narrower. */
const THINNER = 1.06;

function note({ id, w, h, paper, words, size }: Drawing & { readonly kind: "note" }): string {
  const room = (w - 2 * NOTE_PADDING) * THINNER;
  const lineHeight = size * NOTE_LINE;
  const set = { text: words, room, size, most: Math.ceil(h / lineHeight), lineHeight, weight: 400 };
  return sheet(cutSheet(w, h, id), paper) + wordsAround([w / 2, h / 2], set);
}

/** The room it takes, about; one that lies askew takes a little other room. */
export function boxOfDrawing(drawing: Drawing): Box {
  const [x, y] = drawing.at;
  if (drawing.kind === "typed") {
    const longest = Math.max(...drawing.lines.map(textEms));
    return { x, y, w: longest * drawing.size, h: drawing.lines.length * drawing.size * LINE };
  }
  if (drawing.kind === "note") return { x, y, w: drawing.w, h: drawing.h };
  const points = drawing.kind === "arrow" ? [drawing.from, drawing.to] : drawing.points;
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const [px, py] of points) {
    left = Math.min(left, px);
    top = Math.min(top, py);
    right = Math.max(right, px);
    bottom = Math.max(bottom, py);
  }
  return { x: x + left, y: y + top, w: right - left, h: bottom - top };
}
