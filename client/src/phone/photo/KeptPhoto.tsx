/** @jsxImportSource preact */
import { useContext, useEffect, useState } from "preact/hooks";
import type { PhotoKey } from "../../sync/photos/PhotoStore.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { PhonePhotosContext } from "../PhonePhotos.ts";
import "../../ui/preact/seenPhoto.css";

export interface KeptPhotoProps {
  readonly photo: PhotoKey;
  readonly words: string;
}

/** Shown from where this phone keeps it. */
export function KeptPhoto({ photo: key, words }: KeptPhotoProps) {
  const photos = useContext(PhonePhotosContext);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let shown: string | null = null;
    let isOver = false;
    void photos.get(key).then((photo) => {
      if (photo === null || isOver) return;
      shown = URL.createObjectURL(photo);
      setUrl(shown);
    });
    return () => {
      isOver = true;
      if (shown !== null) URL.revokeObjectURL(shown);
    };
  }, [photos, key]);
  return (
    <span class="foto foto-vrij">
      {url === null ? <Icon name="camera" /> : <img src={url} alt={words} />}
    </span>
  );
}
