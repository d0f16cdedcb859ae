/** @jsxImportSource preact */
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import { useRef, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import type { Entrant, JoinRefusal } from "./joinBoard.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

export interface NameFormProps {
  readonly typedName: string;
  readonly chooseLanguage: ChooseLanguage;
  readonly refusal: JoinRefusal | null;
  readonly busy: boolean;
  readonly join: (entrant: Entrant) => void;
}

/** A language, what happens to what you send, a first name if you like, and in. */
export function NameForm({ typedName, chooseLanguage, refusal, busy, join }: NameFormProps) {
  const { texts } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(typedName);
  const [tooLong, setTooLong] = useState(false);
  const error = tooLong ? "name-too-long" : refusal;
  const submit = (event: Event) => {
    event.preventDefault();
    const cleaned = cleanLine(name);
    const long = codePoints(cleaned) > LIMITS.participantNameCodePoints;
    setTooLong(long);
    if (long) field.current?.focus();
    if (!long && !busy) join({ name: cleaned === "" ? null : cleaned });
  };
  return (
    // All in the form: its button stays in sight however long what stands above it is.
    <form class="blad-rest" onSubmit={submit} noValidate>
      <LanguageChoice choose={chooseLanguage} />
      <Said about="whatHappens" />
      <Paper seed="naam" tint="wit" class="vraag naamkaart">
        <label for="naam">{texts.join.nameLabel}</label>
        <p id="naam-uitleg">{texts.join.nameHint}</p>
        <input
          ref={field}
          id="naam"
          class="invoer"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          autocomplete="given-name"
          dir="auto"
          aria-describedby="naam-uitleg"
        />
      </Paper>
      <div class="voet">
        <p class="fout" role="alert">
          {error && texts.joinRefusals[error]}
        </p>
        <button type="submit" class="knop knop-hoofd">
          <Icon name={busy ? "hourglass" : "door"} />
          {busy ? texts.join.busy : texts.join.action}
        </button>
      </div>
    </form>
  );
}
