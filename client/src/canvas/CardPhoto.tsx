import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { usePhotoUrl } from "./PhotosContext.ts";

interface CardPhotoProps {
  readonly name: PhotoName;
  /** In units; it is as wide as the paper leaves it. */
  readonly height: number;
}

/** The photo on a card; until it is there, the place where it comes. */
export function CardPhoto({ name, height }: CardPhotoProps) {
  const url = usePhotoUrl(name);
  return (
    <div className="kaart-foto" style={{ blockSize: height }}>
      {url === null ? <Icon name="camera" /> : <img src={url} alt="" draggable={false} />}
    </div>
  );
}
