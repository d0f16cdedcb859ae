/** @jsxImportSource preact */
import { useCallback } from "preact/hooks";
import { leftNow } from "../sync/StepClock.ts";
import { clockTime } from "../ui/clockTime.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PartProps } from "./PartProps.ts";
import { Sheet } from "./Sheet.tsx";
import { useTicking } from "./useTicking.ts";
import { useWords } from "./words.ts";

/** What is left of the step. Time over is no alarm: it is a guide. */
export function ClockPart({ room, state, press }: PartProps) {
  const { clock: texts } = useWords().texts;
  const { clock } = state.view;
  const read = useCallback(() => (clock === null ? null : leftNow(clock, room.now)), [clock, room]);
  const left = useTicking<number | null>(read);
  const isOver = left !== null && left < 0;
  return (
    <div class="klok">
      <Sheet seed="tijd" tint={isOver ? "zon" : "wit"} class="klok-vel">
        <Icon name="clock" />
        <span role="timer" aria-label={texts.name}>
          {left === null ? (
            texts.none
          ) : (
            <>
              <b class="cijfers">{clockTime(left)}</b>
              {isOver && <small> {texts.over}</small>}
            </>
          )}
        </span>
      </Sheet>
      <button type="button" class="knop" onClick={() => press({ type: "add-time", minutes: 1 })}>
        <Icon name="plus" />
        {texts.more}
      </button>
    </div>
  );
}
