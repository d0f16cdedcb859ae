/** @jsxImportSource preact */
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { useWords } from "./words.ts";

/** A quiet line that everybody may read. `at`: milliseconds since 1970. */
export function KeptUntil({ at }: { at: number }) {
  const { language, texts } = useWords();
  return <p class="bewaartijd">{filled(texts.keptUntil, { date: longDate(language, at) })}</p>;
}
