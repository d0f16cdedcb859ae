import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICONS } from "@buurtbord/shared/paper/icons.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import { type Colour, colour } from "../ui/colours.ts";
import { EMBLEM_DRAWINGS } from "../ui/emblemDrawings.ts";

/** The field on which pictograms are drawn. */
const FIELD = 24;

/** A pictogram; `[x, y]` is its upper left corner. */
export function icon(name: IconName, at: Position, size: number, ink: Colour = "inkt"): string {
  return drawing(ICONS[name], at, size, ink);
}

/** The picture of a table on its round piece of paper; `[x, y]` is its middle. */
export function roundEmblem({ thing, colour: paper }: Emblem, at: Position, across: number): string {
  return onDisc(EMBLEM_DRAWINGS[thing], at, across, across * 0.7, EMBLEM_TINTS[paper]);
}

function drawing(lines: string, [x, y]: Position, size: number, ink: Colour = "inkt"): string {
  return element(
    "g",
    {
      transform: `translate(${x} ${y}) scale(${size / FIELD})`,
      fill: "none",
      stroke: colour(ink),
      "stroke-width": 2.3,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    },
    lines,
  );
}

/** A pictogram on a round piece of paper; `[x, y]` is its middle. */
export function roundIcon(name: IconName, at: Position, across: number, size: number, paper: Colour): string {
  return onDisc(ICONS[name], at, across, size, paper);
}

function onDisc(lines: string, [x, y]: Position, across: number, size: number, paper: Colour): string {
  const disc = element("circle", {
    cx: x,
    cy: y,
    r: across / 2 - 1.1,
    fill: colour(paper),
    stroke: colour("rand"),
    "stroke-width": 2.2,
  });
  return disc + drawing(lines, [x - size / 2, y - size / 2], size);
}
