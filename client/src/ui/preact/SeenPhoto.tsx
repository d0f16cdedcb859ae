/** @jsxImportSource preact */
import type { CardPhoto } from "@buurtbord/shared/board/CardPhoto.ts";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { SeenPhotosContext } from "./SeenPhotos.ts";
import "./seenPhoto.css";

export interface SeenPhotoProps {
  readonly photo: CardPhoto;
  /** What it is called for who does not see it. */
  readonly words: string;
}

/** So near the screen it is fetched: a data bundle is not for what nobody scrolls to. */
const NEAR = "200px";

/** A photo that is fetched when it comes into view. Its place is kept from the beginning, so that nothing jumps. */
export function SeenPhoto({ photo, words }: SeenPhotoProps) {
  const place = useRef<HTMLSpanElement>(null);
  const isNear = useNear(place);
  return (
    <span ref={place} class="foto" style={{ "--verhouding": photo.width / photo.height }}>
      {isNear ? <Shown photo={photo} words={words} /> : <Icon name="camera" />}
    </span>
  );
}

function Shown({ photo: { name }, words }: SeenPhotoProps) {
  const photos = useContext(SeenPhotosContext);
  const [url, setUrl] = useState(() => photos.urlOf(name));
  useEffect(() => {
    const look = () => setUrl(photos.urlOf(name));
    look();
    return photos.onChange(look);
  }, [photos, name]);
  return url === null ? <Icon name="camera" /> : <img src={url} alt={words} />;
}

function useNear(place: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(() => !("IntersectionObserver" in globalThis));
  useEffect(() => {
    if (isNear || place.current === null) return;
    const observer = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear, place]);
  return isNear;
}
