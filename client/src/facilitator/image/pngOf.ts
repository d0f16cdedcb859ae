import type { Svg } from "../../image/boardSvg.ts";
import { decoded, lettersReady } from "./lettersReady.ts";

/** Browsers refuse much larger ones, and nothing that prints a poster needs more. */
const LONGEST = 8_000;
/** Pixels to a unit where that leaves it small enough. */
const SHARP = 2;

/** The same image in pixels; `fontFaces` are those in it. Null: this browser cannot. */
export async function pngOf({ xml, width, height }: Svg, fontFaces: string): Promise<Blob | null> {
  try {
    const letters = await lettersReady(fontFaces);
    const image = await decoded(xml);
    const scale = Math.min(SHARP, LONGEST / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    letters.remove();
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  }
}
