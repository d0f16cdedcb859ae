import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useEffect, useRef, useState } from "react";
import type { PhotoData } from "../image/photo.ts";
import { type GivePhoto, photoData } from "../image/photoData.ts";

const NONE: PhotoData = new Map();

/** The photos on a board, for a drawing: until they are there, their empty places. They are read once. */
export function usePhotoData(board: Board, give: GivePhoto): PhotoData {
  const [photos, setPhotos] = useState(NONE);
  const first = useRef({ board, give });
  useEffect(() => {
    let isGone = false;
    const { board, give } = first.current;
    void photoData(board, give).then((read) => {
      if (!isGone && read.size > 0) setPhotos(read);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return photos;
}
