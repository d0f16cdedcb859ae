/** @jsxImportSource preact */
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { LineField } from "./LineField.tsx";

interface FirstStepFieldProps {
  readonly id?: string;
  readonly texts: ActivityTexts;
  readonly firstStep: string;
  readonly change: (firstStep: string) => void;
}

/** What is done first of a project; nothing where the activity makes none. The question is that of a table's worksheet. */
export function FirstStepField({ id = "eerste-stap", texts, firstStep, change }: FirstStepFieldProps) {
  const words = texts.worksheet?.["first-step"];
  if (words === undefined) return null;
  return (
    <LineField
      id={id}
      label={words.question}
      example={words.example}
      text={firstStep}
      most={LIMITS.firstStepCodePoints}
      change={change}
    />
  );
}
