/** @jsxImportSource preact */
import { Icon } from "./Icon.tsx";
import type { SeenPhotoProps } from "./SeenPhoto.tsx";
import { Later, useLater } from "./useLater.ts";

/** In a chunk of its own: most boards have no photos. */
const seenPhoto = new Later(async () => (await import("./SeenPhoto.tsx")).SeenPhoto);

/** The photo of a card. */
export function CardPhoto(props: SeenPhotoProps) {
  const SeenPhoto = useLater(seenPhoto);
  if (typeof SeenPhoto !== "string") return <SeenPhoto {...props} />;
  return (
    <span class="staat">
      <Icon name="camera" />
      {props.words}
    </span>
  );
}
