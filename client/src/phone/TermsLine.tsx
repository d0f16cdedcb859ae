/** @jsxImportSource preact */
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { termsSentences } from "@buurtbord/shared/texts/termsSentences.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { Asked } from "./Asked.ts";
import { useWords } from "./words.ts";

interface TermsLineProps {
  readonly asked: Asked;
  /** What they called themselves, if they did. */
  readonly name: string | null;
}

/** Said before somebody writes: who sees it when, and with what. */
export function TermsLine({ asked: { step, terms }, name }: TermsLineProps) {
  const { texts } = useWords();
  return (
    <p class="afspraak">
      <Icon name={terms.silent ? "lock" : terms.waits ? "eye" : "person"} />
      <span>{termsSentences(texts.terms, terms, step, name)}</span>
    </p>
  );
}

/** How many cards of the whole room wait to be shown. */
export function CardsReady({ count }: { count: number }) {
  const { language, texts } = useWords();
  return count > 0 && <p class="klaar-tel">{counted(language, texts.terms.ready, count)}</p>;
}
