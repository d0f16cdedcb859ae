/** @jsxImportSource preact */
import type { AgreementTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { LineField } from "./LineField.tsx";

interface WhenFieldProps {
  readonly id?: string;
  readonly texts: AgreementTexts;
  readonly when: string;
  readonly change: (when: string) => void;
}

/** When an agreement is for, in people's own words: a date is not needed. */
export function WhenField({ id = "wanneer", texts, when, change }: WhenFieldProps) {
  return (
    <LineField
      id={id}
      label={texts.whenLabel}
      example={texts.whenExample}
      text={when}
      most={LIMITS.agreementWhenCodePoints}
      change={change}
    />
  );
}
