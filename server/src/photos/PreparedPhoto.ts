/** A photo as it is kept: made anew from what was sent, upright, and nothing in it but the picture itself. */
export interface PreparedPhoto {
  /** WebP. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export const PHOTO_TYPE = "image/webp";

export type PreparingResult =
  | { readonly ok: true; readonly photo: PreparedPhoto }
  | { readonly ok: false; readonly refusal: PhotoRefusal };

/** `photo-unreadable`: no photo, or none of a kind that is read here. */
export type PhotoRefusal = "photo-unreadable" | "photo-too-large";

/** What the program that prepares one photo says first, on a line of its own; the photo's bytes follow. */
export type PreparingHead =
  | { readonly ok: true; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly refusal: PhotoRefusal };
