import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { freshCards } from "../../canvas/freshCards.ts";
import { boardSvg, type Svg, xmlOf } from "../../image/boardSvg.ts";
import { type GivePhoto, photoData } from "../../image/photoData.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { dayAndTime } from "../../texts/dayAndTime.ts";
import { textsIn } from "../../texts/textsIn.ts";
import { fontFacesFor } from "../../ui/fontFaces.ts";
import { pngOf } from "./pngOf.ts";

/** What the board looks like now, as an SVG file: with its photos and its letters in it. */
export async function makeSvg(live: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Blob> {
  const svg = await drawn(live, field, give);
  return new Blob([xmlOf(svg, await fontFacesFor(svg.inside))], { type: "image/svg+xml" });
}

/** The same as a PNG file. Null: this browser cannot. */
export async function makePng(live: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Blob | null> {
  const svg = await drawn(live, field, give);
  return pngOf(svg, await fontFacesFor(svg.inside));
}

async function drawn({ board, freehand }: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Svg> {
  const now = Date.now();
  return boardSvg({
    board,
    field,
    freehand: [...freehand.keys()].map((id) => [id, freehand.get(id)] as const),
    photos: await photoData(board, give),
    fresh: { cards: freshCards(board, now), word: textsIn(board.language).canvas.isNew },
    date: dayAndTime(board.language, now),
  });
}
