/** @jsxImportSource preact */
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import { useRef, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { JoinRefusal } from "./joinBoard.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

interface JoinPageProps {
  /** Null where the page could not be told. */
  readonly boardTitle: string | null;
  readonly typedName: string;
  readonly refusal: JoinRefusal | null;
  readonly busy: boolean;
  readonly chooseLanguage: ChooseLanguage;
  readonly join: (name: string | null) => void;
  /** To whoever writes on this phone already; null: nobody does. */
  readonly back: (() => void) | null;
}

/** A language, a first name if you like, and in. */
export function JoinPage({
  boardTitle,
  typedName,
  refusal,
  busy,
  chooseLanguage,
  join,
  back,
}: JoinPageProps) {
  const { texts, say } = useWords();
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
    if (!long && !busy) join(cleaned === "" ? null : cleaned);
  };
  const welcome = boardTitle === null ? texts.join.welcome : say(texts.join.welcomeTo, { board: boardTitle });
  return (
    <main class="blad">
      <Heading about="join">{back === null ? welcome : texts.others.title}</Heading>
      {/* All in the form: its button stays in sight however long what stands above it is. */}
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
          {back !== null && (
            <button type="button" class="knop" onClick={back}>
              <Icon name="left" />
              {texts.others.back}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}
