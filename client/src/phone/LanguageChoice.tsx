/** @jsxImportSource preact */
import {
  LANGUAGE_FACES,
  RESIDENT_LANGUAGES,
  type ResidentLanguage,
} from "@buurtbord/shared/board/ResidentLanguage.ts";
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

/** Each language by its own name, without flags. */
export function LanguageChoice({ choose }: { choose: ChooseLanguage }) {
  const { language, texts } = useWords();
  const [failed, setFailed] = useState(false);
  const press = async (one: ResidentLanguage) => setFailed(!(await choose(one)));
  return (
    <>
      <ul class="talen" aria-label={texts.page.chooseLanguage}>
        {RESIDENT_LANGUAGES.map((one) => {
          const { name, direction, lang } = LANGUAGE_FACES[one];
          return (
            <li key={one}>
              <button
                type="button"
                class="knop"
                lang={lang}
                dir={direction}
                aria-pressed={one === language}
                onClick={() => void press(one)}
              >
                {one === language && <Icon name="check" />}
                {name}
              </button>
            </li>
          );
        })}
      </ul>
      {failed && (
        <p class="fout" role="alert">
          {texts.joinRefusals["no-answer"]}
        </p>
      )}
    </>
  );
}
