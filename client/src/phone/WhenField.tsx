/** @jsxImportSource preact */

import type { AgreementTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";

interface WhenFieldProps {
  readonly id?: string;
  readonly texts: AgreementTexts;
  readonly when: string;
  readonly change: (when: string) => void;
}

/** When an agreement is for, in people's own words: a date is not needed. */
export function WhenField({ id = "wanneer", texts, when, change }: WhenFieldProps) {
  return (
    <div class="vraag">
      <label for={id}>{texts.whenLabel}</label>
      <input
        id={id}
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
