/** @jsxImportSource preact */
import type { PitchTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { LineField } from "./LineField.tsx";

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
      <LineField
        id={`${id}-regel`}
        label={texts.lineLabel}
        example={texts.lineExample}
        text={pitch.line}
        most={LIMITS.pitchLineCodePoints}
        change={(line) => change({ line })}
      />
      <LineField
        id={`${id}-wie`}
        label={texts.whoLabel}
        note={texts.whoShows}
        text={pitch.who}
        most={LIMITS.participantNameCodePoints}
        change={(who) => change({ who })}
      />
    </>
  );
}
