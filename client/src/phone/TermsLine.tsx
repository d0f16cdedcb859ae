/** @jsxImportSource preact */
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
  const { language, texts } = useWords();
  return (
    <p class="afspraak">
      <Icon name={terms.silent ? "lock" : terms.waits ? "eye" : "person"} />
      <span>{termsSentences(language, texts.terms, terms, step, name)}</span>
    </p>
  );
}

/** How many cards of the whole room wait to be shown. */
export function CardsReady({ count }: { count: number }) {
  const { texts, say } = useWords();
  return count > 0 && <p class="klaar-tel">{say(texts.terms.ready, { n: count })}</p>;
}
