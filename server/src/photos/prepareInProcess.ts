import { buffer } from "node:stream/consumers";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import sharp, { type OutputInfo } from "sharp";
import type { PhotoUse, PreparingHead } from "./PreparedPhoto.ts";

// A program of its own, for one photo: reads it from its input, writes it anew to its output. What a hostile file does to
// the reader of pictures, it does here and not to the evening; and the memory that it took goes with it.

/** Past this a file of a few kilobytes unpacks to more than an old laptop has. */
const MOST_PIXELS = 64_000_000;

/** So large and so good at most; the first that is small enough is kept, else the last. */
interface Try {
  readonly pixels: number;
  readonly quality: number;
}

const TRIES: Readonly<Record<PhotoUse, readonly Try[]>> = {
  picture: [{ pixels: LIMITS.photoPixels, quality: 84 }],
  card: [
    { pixels: LIMITS.cardPhotoPixels, quality: 80 },
    { pixels: LIMITS.cardPhotoPixels, quality: 62 },
    { pixels: 1_280, quality: 55 },
    { pixels: 960, quality: 45 },
    { pixels: 640, quality: 35 },
  ],
};
const SMALL: Try = { pixels: LIMITS.smallPhotoPixels, quality: 72 };

interface Made {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

sharp.cache(false);
sharp.concurrency(1);

const use: PhotoUse = process.argv[2] === "card" ? "card" : "picture";
const sent = await buffer(process.stdin);
const { head, bytes } = await prepared(sent);
process.stdout.write(`${JSON.stringify(head)}\n`);
for (const part of bytes) process.stdout.write(part);

async function prepared(photo: Buffer): Promise<{ head: PreparingHead; bytes: readonly Uint8Array[] }> {
  try {
    const { width, height } = await sharp(photo, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return refused("photo-too-large");
    const { data, info } = await largest(photo);
    const small = await made(data, SMALL);
    const smallBytes = small.data.length;
    return {
      head: { ok: true, width: info.width, height: info.height, smallBytes },
      bytes: [small.data, data],
    };
  } catch {
    return refused("photo-unreadable");
  }
}

async function largest(photo: Buffer): Promise<Made> {
  const [first, ...rest] = TRIES[use];
  if (first === undefined) throw new Error("Nothing to try");
  let result = await made(photo, first);
  for (const next of rest) {
    if (result.data.length <= LIMITS.cardPhotoBytes) break;
    result = await made(photo, next);
  }
  return result;
}

/** Nothing of what the file says beside its picture is taken along: no place, no name, no camera. */
function made(photo: Buffer, { pixels, quality }: Try): Promise<Made> {
  return sharp(photo, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width: pixels, height: pixels, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .webp({ quality })
    .toBuffer({ resolveWithObject: true });
}

function refused(refusal: "photo-unreadable" | "photo-too-large") {
  return { head: { ok: false, refusal } as const, bytes: [] };
}
