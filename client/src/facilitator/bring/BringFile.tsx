import type { Language } from "@buurtbord/shared/board/Language.ts";
import { useState } from "react";
import type { BringTexts } from "../../texts/bring/BringTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
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
      <label className="knop">
        <Icon name="folder" />
        {words.file}
        <input
          type="file"
          accept={KINDS}
          disabled={isReading}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void read(file);
            target.value = ""; // the same file may be chosen once more
          }}
        />
      </label>
      <small>{words.fileHint}</small>
    </section>
  );
}
