/** @jsxImportSource preact */
import { LANGUAGES, type Language } from "@buurtbord/shared/board/Language.ts";
import { residentTexts } from "@buurtbord/shared/texts/residentTexts.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

/** Each language by its own name, without flags. */
export function LanguageChoice({ choose }: { choose: (language: Language) => void }) {
  const { language, texts } = useWords();
  return (
    <ul class="talen" aria-label={texts.page.chooseLanguage}>
      {LANGUAGES.map((one) => {
        const { languageName, direction } = residentTexts(one);
        return (
          <li key={one}>
            <button
              type="button"
              class="knop"
              lang={one}
              dir={direction}
              aria-pressed={one === language}
              onClick={() => choose(one)}
            >
              {one === language && <Icon name="check" />}
              {languageName}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
