import type { Language } from "@buurtbord/shared/board/Language.ts";
import { photoTextsIn } from "../../texts/photo/photoTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import "./photo.css";

interface PhotoButtonProps {
  readonly language: Language;
  readonly onFile: (file: Blob) => void;
}

/** Beside the field for words: a photo says enough by itself. */
export function PhotoButton({ language, onFile }: PhotoButtonProps) {
  return (
    <label className="knop foto-knop">
      <Icon name="camera" />
      {photoTextsIn(language).choose}
      <input
        type="file"
        accept="image/*"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // the same file may be chosen again
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
