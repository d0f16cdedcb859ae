import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { createContext, useContext, useSyncExternalStore } from "react";

/** Where the canvas gets photos from. */
export interface Photos {
  /** Null: it is not there yet. */
  urlOf(name: PhotoName): string | null;
  /** Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

const NO_PHOTOS: Photos = { urlOf: () => null, onChange: () => () => {} };

export const PhotosContext = createContext<Photos>(NO_PHOTOS);

export function usePhotoUrl(name: PhotoName): string | null {
  const photos = useContext(PhotosContext);
  return useSyncExternalStore(photos.onChange, () => photos.urlOf(name));
}
