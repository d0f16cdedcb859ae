/** @jsxImportSource preact */
import type { PhotoKey } from "../sync/photos/PhotoStore.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Later, useLater } from "../ui/preact/useLater.ts";
import { useWords } from "./words.ts";

interface PhotoFieldProps {
  /** The one that was chosen; null: none. */
  readonly photo: PhotoKey | null;
  readonly change: (photo: PhotoKey | null) => void;
  /** While it is made smaller the card cannot go. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly close: () => void;
}

/** The code that makes photos smaller comes when somebody wants to send one. */
const photoPart = new Later(async () => (await import("./photo/PhotoPart.tsx")).PhotoPart);

interface PhotoButtonProps {
  /** Whether what one chooses with is there. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** One button beside the words; pressed once more, it was not meant. */
export function PhotoButton({ isOpen, toggle }: PhotoButtonProps) {
  const { texts } = useWords();
  return (
    <button type="button" class="knop klaar" aria-pressed={isOpen} onClick={toggle}>
      <Icon name="camera" />
      {texts.photo.action}
    </button>
  );
}

/** Chooses a photo, or shows the one that was chosen. */
export function PhotoField(props: PhotoFieldProps) {
  const { texts } = useWords();
  const PhotoPart = useLater(photoPart);
  if (PhotoPart === "coming") return null;
  if (PhotoPart === "away") {
    return (
      <>
        <p class="fout">{texts.connection.away}</p>
        <button type="button" class="knop klaar" onClick={props.close}>
          <Icon name="cross" />
          {texts.mine.cancel}
        </button>
      </>
    );
  }
  return <PhotoPart {...props} />;
}
