import { photoOnCard } from "@buurtbord/shared/activities/cardBox.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";

/** Gives a photo; null: it cannot be had. */
export type GivePhoto = (name: PhotoName) => Promise<Blob | null>;

/** So many pixels to a unit: sharp on a print of the whole board, and a hundred photos still fit in a mail. */
const SHARP = 2;
/** Long side of a picture under the cards, in pixels. */
const PICTURE = 2_400;
/** So many at a time. */
const AT_ONCE = 4;

/** The photos that lie on a board as data: URLs, as large as they are seen. One that cannot be had is left out. */
export async function photoData(board: Board, give: GivePhoto): Promise<ReadonlyMap<PhotoName, string>> {
  const wanted = new Map<PhotoName, number>();
  for (const { photo, text } of board.cards.values()) {
    if (photo !== undefined) {
      const { w, h } = photoOnCard(text, photo);
      wanted.set(photo.name, Math.max(w, h) * SHARP);
    }
  }
  if (board.picture !== null) wanted.set(board.picture.photo, PICTURE);
  const urls = new Map<PhotoName, string>();
  const waiting = [...wanted];
  const fetchOneByOne = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [name, longest] = next;
      const url = await asData(await give(name), longest);
      if (url !== null) urls.set(name, url);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOneByOne));
  return urls;
}

async function asData(photo: Blob | null, longest: number): Promise<string | null> {
  if (photo === null) return null;
  try {
    const bitmap = await createImageBitmap(photo);
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return canvas.toDataURL("image/jpeg", 0.86);
  } catch {
    return null; // a photo that this browser cannot read is its empty place
  }
}
