import { createContext } from "react";
import type { Brought } from "../../sync/photos/bringPhoto.ts";

export type BringPhoto = (photo: Blob) => Promise<Brought>;

/** How this page sends a photo for the board to keep. */
export const BringPhotoContext = createContext<BringPhoto>(async () => ({ type: "later", seconds: null }));
