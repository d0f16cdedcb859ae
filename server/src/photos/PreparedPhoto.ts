/** A photo as it is kept: made anew from what was sent, upright, and nothing in it but the picture itself. */
export interface PreparedPhoto {
  /** WebP. */
  readonly bytes: Uint8Array;
  /** The same, as phones show it beside others. */
  readonly small: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What it is for: to lie under the cards of a wall, or to be carried by one. */
export type PhotoUse = "picture" | "card";

export const PHOTO_TYPE = "image/webp";

export type PreparingResult =
  | { readonly ok: true; readonly photo: PreparedPhoto }
  | { readonly ok: false; readonly refusal: PhotoRefusal | "photos-busy" };

/** `photo-unreadable`: no photo, or none of a kind that is read here. */
export type PhotoRefusal = "photo-unreadable" | "photo-too-large";

/** What the program that prepares one photo says first, on a line of its own; the small photo's bytes follow, and the photo's. */
export type PreparingHead =
  | { readonly ok: true; readonly width: number; readonly height: number; readonly smallBytes: number }
  | { readonly ok: false; readonly refusal: PhotoRefusal };
