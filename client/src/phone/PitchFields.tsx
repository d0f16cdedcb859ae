/** @jsxImportSource preact */
import type { PitchTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";

/** As it is typed: empty, nothing is said. */
export interface TypedPitch {
  readonly line: string;
  readonly who: string;
}

interface PitchFieldsProps {
  readonly id?: string;
  readonly texts: PitchTexts;
  readonly pitch: TypedPitch;
  readonly change: (pitch: Partial<TypedPitch>) => void;
}

/** What a pitch is about in one line, and who tells it: that shows. */
export function PitchFields({ id = "pitch", texts, pitch, change }: PitchFieldsProps) {
  return (
    <>
      <div class="vraag">
        <label for={`${id}-regel`}>{texts.lineLabel}</label>
        <input
          id={`${id}-regel`}
          class="invoer"
          value={pitch.line}
          placeholder={texts.lineExample}
          maxLength={LIMITS.pitchLineCodePoints}
          autoComplete="off"
          dir="auto"
          onInput={(event) => change({ line: event.currentTarget.value })}
        />
      </div>
      <div class="vraag">
        <label for={`${id}-wie`}>{texts.whoLabel}</label>
        <p id={`${id}-wie-uitleg`}>{texts.whoShows}</p>
        <input
          id={`${id}-wie`}
          class="invoer"
          value={pitch.who}
          maxLength={LIMITS.participantNameCodePoints}
          autoComplete="off"
          dir="auto"
          aria-describedby={`${id}-wie-uitleg`}
          onInput={(event) => change({ who: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
