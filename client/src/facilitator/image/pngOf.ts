import { type Svg, xmlOf } from "../../image/boardSvg.ts";
import { decoded, lettersReady } from "../../image/lettersReady.ts";

/** In pixels. A longer side browsers refuse; more in all takes longer than anybody waits, and more than a mail takes. */
const LONGEST = 8_000;
const MOST = 16e6;
/** Pixels to a unit where that leaves it small enough. */
const SHARP = 2;

/** The same image in pixels; `fontFaces` go with it. Null: this browser cannot. */
export async function pngOf(svg: Svg, fontFaces: string): Promise<Blob | null> {
  try {
    const letters = await lettersReady(fontFaces);
    const image = await decoded(xmlOf(svg, fontFaces));
    const canvas = document.createElement("canvas");
    const scale = pixelsToAUnit(svg);
    canvas.width = Math.max(1, Math.floor(svg.width * scale));
    canvas.height = Math.max(1, Math.floor(svg.height * scale));
    canvas.getContext("2d", { alpha: false })?.drawImage(image, 0, 0, canvas.width, canvas.height);
    letters.remove(); // until here it kept its letters at hand
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  }
}

function pixelsToAUnit({ width, height }: Svg): number {
  return Math.min(SHARP, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
}
