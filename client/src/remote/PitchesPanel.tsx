/** @jsxImportSource preact */
import { inQueue } from "@buurtbord/shared/activities/pitchQueue.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { FLOOR_SECONDS } from "@buurtbord/shared/board/Meeting.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useCallback } from "preact/hooks";
import { leftNow } from "../sync/StepClock.ts";
import { clockTime } from "../ui/clockTime.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { CardSheet } from "./CardSheet.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { useTicking } from "./useTicking.ts";
import { useWords } from "./words.ts";

/** Who has the floor and who comes next; each may be given it. As long as the one before, the next may take. */
export function PitchesPanel({ room, state, shared, activity, press }: PartProps) {
  const { language, texts, resident } = useWords();
  const words = texts.pitches;
  const { floor } = shared.now;
  const pitches = inQueue(activity, shared.queue ?? [], shared.cards);
  const at = pitches.findIndex(({ id }) => id === floor?.card.id);
  const next = pitches[at + 1];
  const give = (cardId: CardId | null) =>
    press({ type: "give-floor", cardId, seconds: floor?.seconds ?? FLOOR_SECONDS });
  const { floorClock } = state.view;
  const read = useCallback(
    () => (floorClock === null ? null : leftNow(floorClock, room.now)),
    [floorClock, room],
  );
  const left = useTicking<number | null>(read);
  return (
    <>
      <Heading takesFocus>{words.title}</Heading>
      {floor && (
        <section class="rijen">
          <h2>{words.now}</h2>
          <CardSheet card={floor.card} activity={activity} isLit>
            {left !== null && (
              <span role="timer" class="cijfers">
                {filled(language, words.left, { time: left < 0 ? `-${clockTime(left)}` : clockTime(left) })}
              </span>
            )}
          </CardSheet>
        </section>
      )}
      <span class="kaart-doen">
        <button
          type="button"
          class="knop knop-hoofd"
          aria-disabled={next === undefined}
          onClick={() => next && give(next.id)}
        >
          <Icon name="right" />
          {words.next}
        </button>
        {floor && (
          <button type="button" class="knop" onClick={() => give(null)}>
            <Icon name="cross" />
            {words.stop}
          </button>
        )}
      </span>
      <h2>{pitches.length === 0 ? words.none : words.queue}</h2>
      <ol class="rijen">
        {pitches.map((card) => (
          <li key={card.id}>
            <CardSheet card={card} activity={activity} isLit={card.id === floor?.card.id}>
              {card.pitch?.who && <bdi class="kaart-naam">{card.pitch.who}</bdi>}
              <button type="button" class="knop" onClick={() => give(card.id)}>
                <Icon name="talk" />
                {words.give}
                <span class="verborgen">: {cardName(card, resident)}</span>
              </button>
            </CardSheet>
          </li>
        ))}
      </ol>
    </>
  );
}
