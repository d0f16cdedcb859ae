/** @jsxImportSource preact */
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import { useState } from "preact/hooks";
import type { Entrant, JoinRefusal } from "./joinBoard.ts";
import { Paper } from "./Paper.tsx";
import { useWords } from "./words.ts";

export interface NameFormProps {
  readonly typedName: string;
  readonly refusal: JoinRefusal | null;
  readonly busy: boolean;
  readonly join: (entrant: Entrant) => void;
}

/** What happens to what you send, a first name if you like, and in. */
export function NameForm({ typedName, refusal, busy, join }: NameFormProps) {
  const { texts } = useWords();
  const [name, setName] = useState(typedName);
  const [tooLong, setTooLong] = useState(false);
  const error = tooLong ? "name-too-long" : refusal;
  const submit = (event: Event) => {
    event.preventDefault();
    const cleaned = cleanLine(name);
    const long = codePoints(cleaned) > LIMITS.participantNameCodePoints;
    setTooLong(long);
    if (!long && !busy) join({ name: cleaned === "" ? null : cleaned });
  };
  return (
    <>
      <p>{texts.join.whatHappens}</p>
      <form class="blad-rest" onSubmit={submit} noValidate>
        <Paper seed="naam" tint="wit" class="vraag naamkaart">
          <label for="naam">{texts.join.nameLabel}</label>
          <p id="naam-uitleg">{texts.join.nameHint}</p>
          <input
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
            {busy ? texts.join.busy : texts.join.action}
          </button>
        </div>
      </form>
    </>
  );
}
