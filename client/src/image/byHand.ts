import type { Box } from "@buurtbord/shared/board/Position.ts";
import { element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { colour } from "../ui/colours.ts";
import type { Drawing } from "./Drawing.ts";
import { strokePath } from "./strokePath.ts";
import { textEms } from "./textEms.ts";

/** What somebody drew or typed on the table, in ink. */
export function byHand(drawing: Drawing): string {
  const [x, y] = drawing.at;
  const turn = drawing.turn === 0 ? "" : ` rotate(${drawing.turn})`;
  return element("g", { transform: `translate(${x} ${y})${turn}` }, inkOf(drawing));
}

/** From line to line, as the canvas sets typed words. */
const LINE = 1.35;

function inkOf(drawing: Drawing): string {
  const { size } = drawing;
  if (drawing.kind === "stroke") {
    return element("path", {
      d: strokePath(drawing.points, drawing.isClosed),
      fill: "none",
      stroke: colour("inkt"),
      "stroke-width": size,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    });
  }
  const spans = drawing.lines.map((line, n) =>
    element("tspan", { x: 0, y: (n + 0.5) * size * LINE + size * 0.33 }, escaped(line)),
  );
  return element("text", { "font-size": size, "font-weight": 480, fill: colour("inkt") }, spans.join(""));
}

/** The room it takes, about; one that lies askew takes a little other room. */
export function boxOfDrawing(drawing: Drawing): Box {
  const [x, y] = drawing.at;
  if (drawing.kind === "typed") {
    const longest = Math.max(...drawing.lines.map(textEms));
    return { x, y, w: longest * drawing.size, h: drawing.lines.length * drawing.size * LINE };
  }
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const [px, py] of drawing.points) {
    left = Math.min(left, px);
    top = Math.min(top, py);
    right = Math.max(right, px);
    bottom = Math.max(bottom, py);
  }
  return { x: x + left, y: y + top, w: right - left, h: bottom - top };
}
