import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { boardSvg, type Svg } from "../../image/boardSvg.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { fontFacesFor } from "../../ui/fontFaces.ts";
import { dayAndTime } from "../dayAndTime.ts";
import { type GivePhoto, photoData } from "./photoData.ts";
import { pngOf } from "./pngOf.ts";

/** What the board looks like now, as SVG: with its photos and its letters in it. */
export async function makeSvg(
  { board, freehand }: LiveBoard,
  field: FieldId | null,
  give: GivePhoto,
): Promise<Svg> {
  const image = {
    board,
    field,
    freehand: [...freehand.keys()].map((id) => [id, freehand.get(id)] as const),
    photos: await photoData(board, give),
    date: dayAndTime(board.language, Date.now()),
  };
  const words = boardSvg({ ...image, photos: new Map(), fontFaces: "" }).xml;
  return boardSvg({ ...image, fontFaces: await fontFacesFor(words) });
}

/** The same in pixels. Null: this browser cannot. */
export async function makePng(live: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Blob | null> {
  return pngOf(await makeSvg(live, field, give));
}
