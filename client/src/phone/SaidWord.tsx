/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

/** What whoever leads says to all tables, in their own language. */
export function SaidWord({ word }: { readonly word: string | undefined }) {
  const { texts } = useWords();
  if (word === undefined) return null;
  return (
    <p class="woord">
      <Icon name="talk" />
      <span class="verborgen">{texts.atTable.word}: </span>
      <bdi>{word}</bdi>
    </p>
  );
}
