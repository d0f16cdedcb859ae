/** @jsxImportSource preact */
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { stepsAround } from "./stepsAround.ts";
import { useSlowly } from "./useSlowly.ts";
import { useWords } from "./words.ts";

/** Where the evening is, and how far the room is: counts of people, never who. */
export function WherePart({ room, state, controls, stepName }: PartProps) {
  const { texts, language } = useWords();
  const { current, n, all } = stepsAround(controls);
  const { here = 0, done = 0, writing = 0 } = state.view.presence ?? {};
  const doneWords = counted(language, texts.room.done, done);
  return (
    <header class="waar">
      <div class="waar-stap">
        <span>{filled(texts.steps.place, { n, all })}</span>
        <span class="tel-mensen">
          <Icon name="person" />
          {counted(language, texts.room.here, here)}
        </span>
      </div>
      <Heading>{stepName(current.id)}</Heading>
      {state.status.at === "away" || state.status.at === "board-broken" ? (
        <div class="weg" role="alert">
          <Icon name="wifioff" />
          <span>{state.status.at === "away" ? texts.connection.away : texts.connection.boardBroken}</span>
          <button type="button" class="knop" onClick={() => room.wake()}>
            {texts.tryNow}
          </button>
        </div>
      ) : (
        <div class="waar-tel">
          <span>
            <Icon name="check" />
            {doneWords}
          </span>
          <span>
            <Icon name="pencil" />
            {counted(language, texts.room.writing, writing)}
          </span>
        </div>
      )}
      <p class="verborgen" aria-live="polite">
        {useSlowly(doneWords)}
      </p>
    </header>
  );
}
