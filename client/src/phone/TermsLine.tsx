/** @jsxImportSource preact */

import { TERMS_ICONS, termsRows } from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { type Byline, type TermsSentence, termsSentences } from "@buurtbord/shared/texts/termsSentences.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { Asked } from "./Asked.ts";
import { Rows, usePictograms } from "./Said.tsx";
import { useWords } from "./words.ts";

interface TermsLineProps {
  readonly asked: Asked;
  readonly byline: Byline;
}

/** Said before somebody writes: who sees it when, and with what. */
export function TermsLine({ asked: { step, terms }, byline }: TermsLineProps) {
  const { language, texts } = useWords();
  const hasPictograms = usePictograms();
  const told = termsSentences(language, texts.terms, terms, step, byline);
  if (told.length === 0) return null;
  if (hasPictograms) {
    return <Rows rows={termsRows(told)} class="afspraken" />;
  }
  return (
    <p class="afspraak">
      <Icon name={firstIcon(told)} />
      <span>{told.map(({ words }) => words).join(" ")}</span>
    </p>
  );
}

/** How many cards of the whole room wait to be shown. */
export function CardsReady({ count }: { count: number }) {
  const { texts, say } = useWords();
  return count > 0 && <p class="klaar-tel">{say(texts.terms.ready, { n: count })}</p>;
}

/** Where one picture stands for all: what is most unlike the usual comes first. */
function firstIcon([first]: readonly TermsSentence[]): IconName {
  return first === undefined ? "person" : TERMS_ICONS[first.about][0];
}
