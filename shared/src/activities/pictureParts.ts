import type { Picture } from "../board/Picture.ts";
import type { Box } from "../board/Position.ts";
import { cutSheet } from "../paper/cutSheet.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { type Point, snip } from "../paper/snip.ts";
import { withMargin } from "./boxGeometry.ts";
import type { GroundPart } from "./Ground.ts";

/** The white edge of a printed photograph, in units. */
const EDGE = 16;

/** Where a picture lies that must stay within an area, edge and all: in the middle, as large as can be. */
export function pictureIn(area: Box, { width, height }: Pick<Picture, "width" | "height">): Box {
  const room = withMargin(area, -EDGE);
  const scale = Math.min(room.w / width, room.h / height);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  return { x: Math.round(room.x + (room.w - w) / 2), y: Math.round(room.y + (room.h - h) / 2), w, h };
}

/** The whole print, with its edge. */
export function printOf(box: Box): Box {
  return withMargin(box, EDGE);
}

/** A printed photograph on the table, held by a strip of tape at each corner. */
export function pictureParts({ photo }: Picture, box: Box): readonly GroundPart[] {
  const { x, y, w, h } = printOf(box);
  return [
    {
      part: "sheet",
      path: cutSheet(w, h, `print ${photo}`, [x, y]),
      fill: "wit",
      edge: "cut",
      shadow: "sheet",
    },
    { part: "picture", photo, box },
    ...corners({ x, y, w, h }).map(
      ([corner, turn], i): GroundPart => ({
        part: "sheet",
        path: tape(corner, turn, `tape ${photo} ${i}`),
        fill: "linnen",
        edge: "cut",
        shadow: "card",
      }),
    ),
  ];
}

function corners({ x, y, w, h }: Box): readonly (readonly [Point, number])[] {
  return [
    [[x, y], -45],
    [[x + w, y], 45],
    [[x + w, y + h], -45],
    [[x, y + h], 45],
  ];
}

const TAPE = { long: 92, wide: 30, askew: 9 };

/** A strip across a corner, torn off by hand. */
function tape([x, y]: Point, turn: number, seed: string): string {
  const random = seededRandom(seed);
  const angle = ((turn + (random() - 0.5) * 2 * TAPE.askew) * Math.PI) / 180;
  const [along, across] = [TAPE.long / 2, TAPE.wide / 2];
  const turned = (dx: number, dy: number): Point => [
    x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
  const off = () => (random() - 0.5) * 6;
  return snip(
    [
      turned(-along + off(), -across),
      turned(along + off(), -across),
      turned(along + off(), across),
      turned(-along + off(), across),
    ],
    2,
  );
}
