import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type RefObject, useId } from "react";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

/** From this many code points left on, a person is told how many. */
const COUNT_FROM = 20;

interface WordFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly word: string;
  readonly texts: TableTexts;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onChange: (word: string) => void;
}

/** A word for a line. One that is too long stays to be made shorter; no letter is swallowed. */
export function WordField({ label, hint, word, texts: { language }, field, onChange }: WordFieldProps) {
  const id = useId();
  const words = listTextsIn(language);
  const left = roomLeft(word);
  return (
    <label>
      {label}
      <input
        ref={field}
        className="invoer"
        dir="auto"
        value={word}
        aria-invalid={left < 0}
        aria-describedby={id}
        onChange={({ target }) => onChange(target.value)}
      />
      <small id={id}>
        {hint}{" "}
        {left < 0
          ? filled(language, words.charactersOver, { n: -left })
          : left < COUNT_FROM && filled(language, words.charactersLeft, { n: left })}
      </small>
    </label>
  );
}

/** In code points, as `decide` counts them: browsers count some emoji twice. Below 0: so many are too many. */
export function roomLeft(word: string): number {
  return LIMITS.connectionWordCodePoints - codePoints(cleanLine(word));
}
