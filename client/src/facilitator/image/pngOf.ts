import type { Svg } from "../../image/boardSvg.ts";

/** Browsers refuse much larger ones, and nothing that prints a poster needs more. */
const LONGEST = 8_000;
/** Pixels to a unit where that leaves it small enough. */
const SHARP = 2;

/** The same image in pixels. Null: this browser cannot. */
export async function pngOf({ xml, width, height }: Svg): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([xml], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(SHARP, LONGEST / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
