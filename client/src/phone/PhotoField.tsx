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

/** One button beside the words, until somebody presses it. */
export function PhotoButton({ open }: { readonly open: () => void }) {
  const { texts } = useWords();
  return (
    <button type="button" class="knop klaar" onClick={open}>
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
          {texts.mine.cancel}
        </button>
      </>
    );
  }
  return <PhotoPart {...props} />;
}
