import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { type ReactNode, useState } from "react";
import { PhotosContext } from "../../canvas/PhotosContext.ts";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import { bringPhoto } from "../../sync/photos/bringPhoto.ts";
import { PhotoAlbum } from "../../sync/photos/PhotoAlbum.ts";
import { type BringPhoto, BringPhotoContext } from "./BringPhotoContext.ts";

interface BoardPhotosProps {
  readonly boardId: BoardId;
  readonly token: string;
  readonly children: ReactNode;
}

/** The photos of a board, to be shown and brought by what is within. */
export function BoardPhotos({ boardId, token, children }: BoardPhotosProps) {
  const [{ album, bring }] = useState(() => ({
    album: new PhotoAlbum(boardId, token, boardApi.photo),
    bring: ((photo) => bringPhoto(boardId, token, photo)) satisfies BringPhoto,
  }));
  return (
    <PhotosContext value={album}>
      <BringPhotoContext value={bring}>{children}</BringPhotoContext>
    </PhotosContext>
  );
}
