import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { boardSvg, type Svg } from "../../image/boardSvg.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { fontFacesFor } from "../../ui/fontFaces.ts";
import { dayAndTime } from "../dayAndTime.ts";
import { type GivePhoto, photoData } from "./photoData.ts";
import { pngOf } from "./pngOf.ts";

/** What the board looks like now, as an SVG file: with its photos and its letters in it. */
export async function makeSvg(live: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Blob> {
  const { svg } = await drawn(live, field, give);
  return new Blob([svg.xml], { type: "image/svg+xml" });
}

/** The same as a PNG file. Null: this browser cannot. */
export async function makePng(live: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Blob | null> {
  const { svg, fontFaces } = await drawn(live, field, give);
  return pngOf(svg, fontFaces);
}

interface Drawn {
  readonly svg: Svg;
  readonly fontFaces: string;
}

async function drawn({ board, freehand }: LiveBoard, field: FieldId | null, give: GivePhoto): Promise<Drawn> {
  const records = [...freehand.keys()].map((id) => [id, freehand.get(id)] as const);
  const date = dayAndTime(board.language, Date.now());
  const image = { board, field, freehand: records, date };
  const photos = await photoData(board, give);
  // Drawn once for its words only: which letters are needed.
  const words = boardSvg({ ...image, photos: new Map(), fontFaces: "" });
  const fontFaces = await fontFacesFor(words.xml);
  return { svg: boardSvg({ ...image, photos, fontFaces }), fontFaces };
}
