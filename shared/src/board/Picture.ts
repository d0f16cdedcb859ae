import type { PhotoName } from "./ids.ts";

/** What lies under the cards: a photo, a plan or a drawing of the neighbourhood. */
export interface Picture {
  readonly photo: PhotoName;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
