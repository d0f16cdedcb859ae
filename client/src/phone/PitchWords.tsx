/** @jsxImportSource preact */
import type { PitchTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** What a pitch is about, and who tells it. */
export function PitchWords({ pitch, words }: Pick<CardInView, "pitch"> & { words: PitchTexts | undefined }) {
  const { say } = useWords();
  return (
    <>
      {pitch?.line && (
        <span class="pitch-regel" dir="auto">
          {pitch.line}
        </span>
      )}
      {pitch?.who && words && (
        <StateLine icon="person">
          <bdi>{say(words.tells, { who: pitch.who })}</bdi>
        </StateLine>
      )}
    </>
  );
}
