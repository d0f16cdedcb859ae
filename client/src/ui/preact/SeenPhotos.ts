import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { createContext } from "preact";

/** Where cards get the photos that they carry. */
export interface SeenPhotos {
  /** Null: it is not there yet. */
  urlOf(name: PhotoName): string | null;
  /** Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

export const SeenPhotosContext = createContext<SeenPhotos>({ urlOf: () => null, onChange: () => () => {} });
