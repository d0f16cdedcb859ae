import type { Language } from "@buurtbord/shared/board/Language.ts";
import { photoTextsIn } from "../../texts/photo/photoTextsIn.ts";
import { FileButton } from "../../ui/react/FileButton.tsx";

interface PhotoButtonProps {
  readonly language: Language;
  readonly onFile: (file: Blob) => void;
}

/** Beside the field for words: a photo says enough by itself. */
export function PhotoButton({ language, onFile }: PhotoButtonProps) {
  return (
    <FileButton icon="camera" kinds="image/*" onFile={onFile}>
      {photoTextsIn(language).choose}
    </FileButton>
  );
}
