/** @jsxImportSource preact */
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { Heading } from "./Heading.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { useWords } from "./words.ts";

export function LanguagePanel({ choose }: { choose: (language: Language) => void }) {
  const { texts } = useWords();
  return (
    <>
      <Heading about="language">{texts.page.chooseLanguage}</Heading>
      <LanguageChoice choose={choose} />
    </>
  );
}
