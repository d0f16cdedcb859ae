import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { type Anchor, type ThreadShape, threadPath } from "../canvas/threadPath.ts";
import { colour } from "../ui/colours.ts";

/**
 * A line between two cards as a wool thread, with its word; nothing where one of the two is not drawn. `links`: whether
 * it is shown to lead to an organisation, in dots.
 */
export function thread(
  { from, to, word }: Connection,
  anchors: ReadonlyMap<CardId, Anchor>,
  links: boolean,
): string {
  const [one, other] = [anchors.get(from), anchors.get(to)];
  if (one === undefined || other === undefined) return "";
  const shape = threadPath(one, other);
  return wool(shape, links) + (word === null ? "" : threadWord(shape, word));
}

/** As in ground.css. */
const DOTS = { "stroke-width": 8, "stroke-dasharray": "0 16" };

function wool({ path, from, to }: ThreadShape, links: boolean): string {
  const tint = colour(links ? "lijn-naar" : "draad");
  const line = { d: path, fill: "none", "stroke-linecap": "round" };
  return [
    element("path", {
      ...line,
      stroke: colour("hout-diep"),
      "stroke-width": 6,
      opacity: 0.2,
      transform: "translate(2 5)",
    }),
    element("path", { ...line, stroke: colour("draad-rand"), "stroke-width": 9 }),
    element("path", { ...line, stroke: tint, ...(links ? DOTS : { "stroke-width": 5 }) }),
    ...[from, to].map(([cx, cy]) =>
      element("circle", {
        cx,
        cy,
        r: 8,
        fill: tint,
        stroke: colour("draad-rand"),
        "stroke-width": 2.5,
      }),
    ),
  ].join("");
}

function threadWord({ from, to }: ThreadShape, word: string): string {
  return element(
    "text",
    {
      x: (from[0] + to[0]) / 2,
      y: (from[1] + to[1]) / 2 + 16,
      "text-anchor": "middle",
      "font-size": 30,
      "font-weight": 600,
      fill: colour("inkt"),
      stroke: colour("draad-rand"),
      "stroke-width": 9,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    escaped(word),
  );
}
