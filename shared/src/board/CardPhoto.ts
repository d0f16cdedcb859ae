import type { PhotoName } from "./ids.ts";

/** The photo that a card carries. A card with one may be without words. */
export interface CardPhoto {
  readonly name: PhotoName;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
