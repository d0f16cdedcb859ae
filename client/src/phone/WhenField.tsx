/** @jsxImportSource preact */

import type { AgreementTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";

interface WhenFieldProps {
  readonly texts: AgreementTexts;
  readonly when: string;
  readonly change: (when: string) => void;
}

/** When an agreement is for, in people's own words: a date is not needed. */
export function WhenField({ texts, when, change }: WhenFieldProps) {
  return (
    <div class="vraag">
      <label for="wanneer">{texts.whenLabel}</label>
      <input
        id="wanneer"
        class="invoer"
        value={when}
        placeholder={texts.whenExample}
        maxLength={LIMITS.agreementWhenCodePoints}
        autoComplete="off"
        dir="auto"
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
