/** @jsxImportSource preact */
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import {
  type Explained,
  explainedRows,
  explainedWords,
  type SentenceRow,
} from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

interface SaidProps {
  readonly about: Explained;
  readonly class?: string;
}

/** A few sentences that explain something. */
export function Said({ about, class: name }: SaidProps) {
  const { texts } = useWords();
  return usePictograms() ? (
    <Rows rows={explainedRows(texts, about)} class={name} />
  ) : (
    <p class={name}>{explainedWords(texts)[about]}</p>
  );
}

/** Whether this reader has pictures beside sentences. */
export function usePictograms(): boolean {
  return LANGUAGE_FACES[useWords().language].pictograms;
}

/** Each sentence beside its picture. */
export function Rows({
  rows,
  class: name = "",
}: {
  readonly rows: readonly SentenceRow[];
  readonly class?: string;
}) {
  return (
    <ul class={`gezegd ${name}`}>
      {rows.map(({ icon, sentence }) => (
        <li key={sentence}>
          <Icon name={icon} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
