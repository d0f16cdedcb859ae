/** @jsxImportSource preact */
import type { StepClock } from "../sync/StepClock.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { useLastMinute } from "./useLastMinute.ts";
import { useWords } from "./words.ts";

/** A quiet word, without a countdown: steps are a guide. */
export function LastMinute({ clock }: { clock: StepClock | null }) {
  const { texts } = useWords();
  return (
    <p class="minuut" role="status">
      {useLastMinute(clock) && (
        <>
          <Icon name="clock" />
          <span>{texts.lastMinute}</span>
        </>
      )}
    </p>
  );
}
