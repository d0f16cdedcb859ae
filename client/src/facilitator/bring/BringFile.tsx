import type { Language } from "@buurtbord/shared/board/Language.ts";
import { useState } from "react";
import type { BringTexts } from "../../texts/bring/BringTexts.ts";
import { FileButton } from "../../ui/react/FileButton.tsx";
import { type BroughtFile, broughtFile } from "./broughtFile.ts";

interface BringFileProps {
  readonly words: BringTexts;
  readonly language: Language;
  readonly onFile: (file: BroughtFile) => void;
  readonly say: (sentence: string) => void;
}

const KINDS = ".xlsx,.csv,.tsv,.txt,.tldr,text/csv,text/plain,text/tab-separated-values";

/** Where a file is chosen. */
export function BringFile({ words, language, onFile, say }: BringFileProps) {
  const [isReading, setIsReading] = useState(false);
  const read = async (file: File) => {
    setIsReading(true);
    say(words.reading);
    const reading = await broughtFile(file, language);
    setIsReading(false);
    say(reading.ok ? "" : words.faults[reading.fault]);
    if (reading.ok) onFile(reading.brought);
  };
  return (
    <section className="breng-bestand">
      <FileButton icon="folder" kinds={KINDS} isBusy={isReading} onFile={(file) => void read(file)}>
        {words.file}
      </FileButton>
      <small>{words.fileHint}</small>
    </section>
  );
}
