/** @jsxImportSource preact */
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

/** A quiet line that everybody may read. `at`: milliseconds since 1970. */
export function KeptUntil({ at }: { at: number }) {
  const { language, texts, say } = useWords();
  return (
    <p class="afspraak">
      <Icon name="calendar" />
      <span>{say(texts.keptUntil, { date: longDate(language, at) })}</span>
    </p>
  );
}
