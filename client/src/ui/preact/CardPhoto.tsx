/** @jsxImportSource preact */
import type { SeenPhotoProps } from "./SeenPhoto.tsx";
import { Later, useLater } from "./useLater.ts";

/** In a chunk of its own: most boards have no photos. */
const seenPhoto = new Later(async () => (await import("./SeenPhoto.tsx")).SeenPhoto);

/** The photo of a card. */
export function CardPhoto(props: SeenPhotoProps) {
  const SeenPhoto = useLater(seenPhoto);
  return typeof SeenPhoto === "string" ? null : <SeenPhoto {...props} />;
}
