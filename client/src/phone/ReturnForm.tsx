/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import type { NameFormProps } from "./NameForm.tsx";
import { Paper } from "./Paper.tsx";
import { useWords } from "./words.ts";

/** The digits that somebody got on another phone: with them, they are themselves here too. */
export function ReturnForm({ chooseLanguage, refusal, busy, join }: Omit<NameFormProps, "typedName">) {
  const { texts } = useWords();
  const [digits, setDigits] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) join({ returnCode: digits });
  };
  return (
    <form class="blad-rest" onSubmit={submit} noValidate>
      <LanguageChoice choose={chooseLanguage} />
      <Paper seed="naam" tint="wit" class="vraag naamkaart">
        <label for="terugcode">{texts.comeBack.title}</label>
        <p id="terugcode-uitleg">
          {texts.comeBack.hint} {texts.project.codeAsk}
        </p>
        <input
          id="terugcode"
          class="invoer"
          value={digits}
          onInput={(event) => setDigits(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          aria-describedby="terugcode-uitleg"
        />
      </Paper>
      <div class="voet">
        <p class="fout" role="alert">
          {refusal && texts.joinRefusals[refusal]}
        </p>
        <button type="submit" class="knop knop-hoofd">
          <Icon name={busy ? "hourglass" : "door"} />
          {busy ? texts.join.busy : texts.join.codeAction}
        </button>
      </div>
    </form>
  );
}
