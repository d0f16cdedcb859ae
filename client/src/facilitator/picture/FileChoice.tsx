import type { PictureTexts } from "../../texts/picture/PictureTexts.ts";
import { FileButton } from "../../ui/react/FileButton.tsx";
import { useGivenFiles } from "../../ui/react/useGivenFiles.ts";

const KINDS = "image/jpeg,image/png,image/webp,application/pdf";

interface FileChoiceProps {
  readonly isReading: boolean;
  /** Whether it comes in the place of another. */
  readonly isOther: boolean;
  readonly words: PictureTexts;
  readonly onFile: (file: Blob) => void;
}

/** Where a file is chosen, dropped or pasted. */
export function FileChoice({ isReading, isOther, words, onFile }: FileChoiceProps) {
  const isOver = useGivenFiles(([file]) => onFile(file));
  return (
    <section className={isOver ? "plaat-hier plaat-hier-nu" : "plaat-hier"}>
      <FileButton icon="snap" kinds={KINDS} onFile={onFile}>
        {isOther ? words.other : words.choose}
      </FileButton>
      <p>
        {words.drop} {words.kinds}
      </p>
      <p className="plaat-klein">{words.hidden}</p>
      <p role="status">{isReading ? words.reading : ""}</p>
    </section>
  );
}
