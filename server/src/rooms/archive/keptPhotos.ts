import type { CardPhoto } from "@buurtbord/shared/board/CardPhoto.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { photosOnCard, withPhotos } from "@buurtbord/shared/board/projectNews.ts";
import type { PreparedPhoto } from "../../photos/PreparedPhoto.ts";
import { preparePhoto } from "../../photos/preparePhoto.ts";
import type { BoardExport } from "../BoardExport.ts";
import { smallBlob } from "../smallBlob.ts";
import { type Archive, boardsOf, photosOn } from "./Archive.ts";
import { type Refused, refused } from "./ArchiveRefusal.ts";

export type PreparedPhotos = ReadonlyMap<PhotoName, PreparedPhoto>;

/** Every photo of an archive made anew, one after the other, as if somebody had just sent it. */
export async function preparedPhotos(
  archive: Archive,
): Promise<{ readonly ok: true; readonly photos: PreparedPhotos } | Refused> {
  const pictures = new Set(boardsOf(archive).map(({ picture }) => picture?.photo));
  const prepared = new Map<PhotoName, PreparedPhoto>();
  for (const [name, bytes] of archive.photos) {
    const preparing = await preparePhoto(bytes, pictures.has(name) ? "picture" : "card");
    if (!preparing.ok) {
      return preparing.refusal === "photos-busy"
        ? refused("archives-busy", "no room for a program")
        : refused("archive-broken", "a photo that is none");
    }
    prepared.set(name, preparing.photo);
  }
  return { ok: true, photos: prepared };
}

/** What is put on disk of them. */
export function photoBlobs(photos: PreparedPhotos): ReadonlyMap<string, Uint8Array> {
  const blobs = [...photos].flatMap(([name, { bytes, small }]): [string, Uint8Array][] => [
    [name, bytes],
    [smallBlob(name), small],
  ]);
  return new Map(blobs);
}

/** What the ledger notes of them: whoever leads brought them. */
export function photoEntries(
  { board, moments }: Archive,
  photos: PreparedPhotos,
  addedAt: number,
): readonly EntryOf<"photo">[] {
  const inMoments = new Set(moments.flatMap((moment) => photosOn(moment.board)));
  const carriers = new Map(board.cards.flatMap((card) => photosOnCard(card).map((name) => [name, card.id])));
  return [...photos].map(([name, { width, height }]) => {
    const card = carriers.get(name);
    const entry = { entry: "photo", name, width, height, addedAt, inSnapshot: inMoments.has(name) } as const;
    return card === undefined ? entry : { ...entry, card };
  });
}

/** The board with its photos as large as they are now. */
export function withSizes(board: BoardExport, photos: PreparedPhotos): BoardExport {
  const sized = <Photo extends Omit<CardPhoto, "name">>(photo: Photo, name: PhotoName): Photo => {
    const { width, height } = photos.get(name) ?? photo;
    return { ...photo, width, height };
  };
  const { picture, cards } = board;
  return {
    ...board,
    picture: picture && sized(picture, picture.photo),
    cards: cards.map((card) => withPhotos(card, (photo) => sized(photo, photo.name))),
  };
}
