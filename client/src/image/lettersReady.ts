import { element, escaped } from "@buurtbord/shared/xml/xml.ts";

const SIZE = 64;
/** Of each set of letters one. */
const LETTERS = "Hłأ";
const LOOK_AGAIN_MS = 20;
/** Longer no browser hides words for the sake of their letters. */
const LONGEST_MS = 3_000;

/**
 * Waits until the browser has read these letters. The first image that has them in it is ready before they are, in
 * Chromium, and is drawn without its words; the next one finds them. Returns what keeps them at hand.
 */
export async function lettersReady(fontFaces: string): Promise<HTMLImageElement> {
  const word = element(
    "text",
    { y: 48, "font-size": 32, "font-weight": 600, "font-family": "'Atkinson Hyperlegible Next', Vazirmatn" },
    LETTERS,
  );
  const xml = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: SIZE, height: SIZE },
    element("style", {}, escaped(fontFaces)) + word,
  );
  const image = await decoded(xml);
  const end = performance.now() + LONGEST_MS;
  while (!hasInk(image) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return image;
}

/** An SVG as an image that can be drawn. Rejects where the browser cannot. */
export async function decoded(xml: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([xml], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function hasInk(image: HTMLImageElement): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext("2d");
  if (context === null) return true;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, SIZE, SIZE).data.some((value) => value > 0);
}
