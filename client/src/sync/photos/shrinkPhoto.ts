import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { HEAD_BYTES, type PhotoSize, photoSize } from "./photoSize.ts";

export type PhotoProblem = "photo-unreadable" | "photo-too-large";

export type Shrunk =
  | { readonly ok: true; readonly photo: Blob }
  | { readonly ok: false; readonly problem: PhotoProblem };

/** No camera in a pocket makes more; unpacked it is all that a cheap phone has. */
const MOST_PIXELS = 120_000_000;
const LARGEST = LIMITS.cardPhotoPixels;
/** Tried until it is small enough; the last is kept in any case. */
const QUALITIES = [0.82, 0.7, 0.55];

/**
 * A photo as it is sent: no larger than it is ever shown, and nothing in it but what one sees, for it is drawn anew. A
 * browser that cannot draw sends the file as it is, where that is small enough: the server makes it anew too. Never
 * rejects.
 */
export async function shrinkPhoto(file: Blob): Promise<Shrunk> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    if (isMarkup(head)) return failed("photo-unreadable");
    const size = photoSize(head);
    if (size !== null && size.width * size.height > MOST_PIXELS) return failed("photo-too-large");
    if (!canDraw()) return size === null ? failed("photo-unreadable") : asItIs(file);
    return { ok: true, photo: await drawn(file, size) };
  } catch {
    return failed("photo-unreadable");
  }
}

/** An SVG or a page is no photo, whatever it is called. */
function isMarkup(head: Uint8Array): boolean {
  return new TextDecoder().decode(head.subarray(0, 256)).trimStart().startsWith("<");
}

function canDraw(): boolean {
  return "createImageBitmap" in globalThis && document.createElement("canvas").getContext("2d") !== null;
}

function asItIs(file: Blob): Shrunk {
  return file.size > LIMITS.photoBytes ? failed("photo-too-large") : { ok: true, photo: file };
}

async function drawn(file: Blob, size: PhotoSize | null): Promise<Blob> {
  const picture = await unpacked(file, size);
  const scale = Math.min(1, LARGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws nothing");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return smallest(canvas);
}

/** As small as can be from the beginning: fifty million pixels are two hundred megabytes. */
async function unpacked(file: Blob, size: PhotoSize | null): Promise<ImageBitmap> {
  // A photo that was taken upright may lie in its file: width and height change places when it is read.
  if (size === null || Math.max(size.width, size.height) <= LARGEST) return createImageBitmap(file);
  try {
    return await createImageBitmap(file, { resizeWidth: LARGEST, resizeQuality: "medium" });
  } catch {
    return createImageBitmap(file); // a browser that knows no such choices
  }
}

async function smallest(canvas: HTMLCanvasElement): Promise<Blob> {
  let photo: Blob | null = null;
  for (const quality of QUALITIES) {
    photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (photo !== null && photo.size <= 2 * LIMITS.cardPhotoBytes) break;
  }
  if (photo === null) throw new Error("This browser makes no photo of it");
  return photo;
}

function failed(problem: PhotoProblem): Shrunk {
  return { ok: false, problem };
}
