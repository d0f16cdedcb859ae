/** @jsxImportSource preact */
import type { LookBack } from "@buurtbord/shared/board/Meeting.ts";
import type { Controls } from "@buurtbord/shared/protocol/view.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useWords } from "./words.ts";

interface LookBackButtonsProps {
  readonly since: Controls["since"];
  readonly lookBack: LookBack | null;
  readonly show: (lookBack: LookBack | null) => void;
}

/** What was before, on the wall: what grew, or how the board came to be. */
export function LookBackButtons({ since, lookBack, show }: LookBackButtonsProps) {
  const { language, texts } = useWords();
  const words = texts.light.lookBack;
  return (
    <section class="rijen">
      <h2>{words.title}</h2>
      {lookBack !== null && (
        <button type="button" class="knop knop-breed" onClick={() => show(null)}>
          <Icon name="cross" />
          {words.off}
        </button>
      )}
      {since && (
        <button
          type="button"
          class="knop knop-breed"
          onClick={() => show({ show: "growth", since: since.id })}
        >
          <Icon name="flower" />
          {filled(language, words.growth, {
            day: new Date(since.at).toLocaleDateString(language, { day: "numeric", month: "long" }),
          })}
        </button>
      )}
      <button type="button" class="knop knop-breed" onClick={() => show({ show: "time-lapse", seconds: 60 })}>
        <Icon name="screen" />
        {words.film}
      </button>
    </section>
  );
}
