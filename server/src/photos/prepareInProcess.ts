import { buffer } from "node:stream/consumers";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import sharp from "sharp";
import type { PreparingHead } from "./PreparedPhoto.ts";

// A program of its own, for one photo: reads it from its input, writes it anew to its output. What a hostile file does to
// the reader of pictures, it does here and not to the evening; and the memory that it took goes with it.

/** Past this a file of a few kilobytes unpacks to more than an old laptop has. */
const MOST_PIXELS = 64_000_000;
const QUALITY = 84;

sharp.cache(false);
sharp.concurrency(1);

const sent = await buffer(process.stdin);
const { head, bytes } = await prepared(sent);
process.stdout.write(`${JSON.stringify(head)}\n`);
process.stdout.write(bytes);

async function prepared(photo: Buffer): Promise<{ head: PreparingHead; bytes: Uint8Array }> {
  try {
    const { width, height } = await sharp(photo, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return refused("photo-too-large");
    // Nothing of what the file says beside its picture is taken along: no place, no name, no camera.
    const { data, info } = await sharp(photo, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({
        width: LIMITS.photoPixels,
        height: LIMITS.photoPixels,
        fit: "inside",
        withoutEnlargement: true,
      })
      .flatten({ background: "#ffffff" })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { head: { ok: true, width: info.width, height: info.height }, bytes: data };
  } catch {
    return refused("photo-unreadable");
  }
}

function refused(refusal: "photo-unreadable" | "photo-too-large") {
  return { head: { ok: false, refusal } as const, bytes: new Uint8Array() };
}
