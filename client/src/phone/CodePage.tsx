/** @jsxImportSource preact */
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { JoinRefusal } from "./joinBoard.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { takesProjectCodes } from "./ProjectCodePart.tsx";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

interface CodePageProps {
  readonly refusal: JoinRefusal | null;
  readonly chooseLanguage: ChooseLanguage;
  readonly use: (code: string) => Promise<void>;
}

/** The code was wrong: another one may do. */
export function CodePage({ refusal, chooseLanguage, use }: CodePageProps) {
  const { texts } = useWords();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== "") void use(typed.trim());
  };
  return (
    <main class="blad">
      <Heading about="code">{texts.join.codeTitle}</Heading>
      <form class="blad-rest" onSubmit={submit} noValidate>
        <LanguageChoice choose={chooseLanguage} />
        <p class="fout" role="alert">
          {refusal && texts.joinRefusals[refusal]}
        </p>
        <div class="vraag">
          <label for="code">{texts.join.codeLabel}</label>
          <p id="code-uitleg">
            {texts.join.codeHint} {takesProjectCodes() && texts.project.codeAsk}
          </p>
          <input
            ref={field}
            id="code"
            class="invoer invoer-code cijfers"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            inputMode={document.documentElement.dataset.codeKeys ?? "text"}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby="code-uitleg"
          />
        </div>
        <div class="voet">
          <button type="submit" class="knop knop-hoofd">
            <Icon name="right" />
            {texts.join.codeAction}
          </button>
        </div>
      </form>
    </main>
  );
}
