import { element } from "@buurtbord/shared/xml/xml.ts";
import { type Colour, colour } from "../ui/colours.ts";

/** A piece of cut paper with its one warm shadow, as cards and what is laid on them are. */
export function sheet(path: string, paper: Colour): string {
  return sheetShadow(path) + cutEdge(path, paper);
}

export function sheetShadow(path: string): string {
  return element("path", {
    d: path,
    transform: "translate(3 6)",
    fill: colour("hout-diep"),
    stroke: colour("hout-diep"),
    "stroke-width": 5,
    "stroke-linejoin": "round",
    opacity: 0.15,
  });
}

function cutEdge(path: string, paper: Colour): string {
  return element("path", {
    d: path,
    fill: colour(paper),
    stroke: colour("rand"),
    "stroke-width": 2.2,
    "stroke-linejoin": "round",
  });
}
