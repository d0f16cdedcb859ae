/** @jsxImportSource preact */
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { Heading } from "./Heading.tsx";
import { KeptUntil } from "./KeptUntil.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { LeavePart } from "./LeavePart.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { useWords } from "./words.ts";

interface LanguagePanelProps extends Pick<PanelProps, "send"> {
  /** Milliseconds since 1970. */
  readonly keptUntil: number;
  readonly choose: (language: Language) => void;
}

/** The language; how long the board is kept; and the way out. */
export function LanguagePanel({ send, keptUntil, choose }: LanguagePanelProps) {
  const { texts } = useWords();
  return (
    <>
      <Heading about="language">{texts.page.chooseLanguage}</Heading>
      <LanguageChoice choose={choose} />
      <KeptUntil at={keptUntil} />
      <LeavePart send={send} />
    </>
  );
}
