/** @jsxImportSource preact */
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import {
  type Explained,
  explainedRows,
  explainedWords,
  type SentenceRow,
} from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

interface SaidProps {
  readonly about: Explained;
  /** One picture for all of it, where sentences have none of their own. */
  readonly icon?: IconName;
  readonly class?: string;
}

/** A few sentences that explain something. */
export function Said({ about, icon, class: name }: SaidProps) {
  const { texts } = useWords();
  if (usePictograms()) return <Rows rows={explainedRows(texts, about)} class={name} />;
  const words = explainedWords(texts)[about];
  return icon === undefined ? (
    <p class={name}>{words}</p>
  ) : (
    <Rows rows={[{ icon, sentence: words }]} class={name} />
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
