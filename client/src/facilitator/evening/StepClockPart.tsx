import { filled } from "@buurtbord/shared/texts/filled.ts";
import { browserClock } from "../../sync/roomSocket/Clock.ts";
import { leftNow, type StepClock } from "../../sync/StepClock.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { clockTime } from "../../ui/clockTime.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { useReading } from "../../ui/react/useReading.ts";
import type { Act } from "../DeskActions.ts";

interface StepClockPartProps {
  readonly clock: StepClock | null;
  readonly texts: TableTexts;
  readonly act: Act;
}

/** What is left of the step, a minute more, and no clock at all. It only tells: nothing happens when it is over. */
export function StepClockPart({ clock, texts, act }: StepClockPartProps) {
  const words = texts.facilitator.evening.clock;
  const left = useReading(clock && (() => leftNow(clock, browserClock.now())));
  return (
    <div className="balk-klok">
      {left === null ? (
        <p className="balk-geen-klok">{words.none}</p>
      ) : (
        <p role="timer" aria-label={words.name} className={left < 0 ? "balk-klok-om" : undefined}>
          <Icon name="clock" />
          <span className="verborgen">
            {filled(texts.language, left < 0 ? words.over : words.left, { time: clockTime(left) })}
          </span>
          <span className="cijfers" aria-hidden="true">
            {left < 0 && "+"}
            {clockTime(left)}
          </span>
        </p>
      )}
      <button type="button" className="knop" onClick={() => void act({ type: "add-time", minutes: 1 })}>
        {words.more}
      </button>
      {left !== null && (
        <button
          type="button"
          className="knop"
          aria-label={words.stop}
          onClick={() => void act({ type: "stop-clock" })}
        >
          {words.stopShort}
        </button>
      )}
    </div>
  );
}
