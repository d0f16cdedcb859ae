import { firstSteps } from "@buurtbord/shared/activities/firstSteps.ts";
import { PROGRAMME_IDS, type ProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

interface ProgrammeChoiceProps {
  readonly texts: TableTexts;
  readonly activity: ActivityId;
  readonly chosen: ProgrammeId | null;
  readonly onChoose: (programme: ProgrammeId | null) => void;
}

/** How long the evening is: one tap, and nothing to choose for who is happy with an hour. It can be changed later. */
export function ProgrammeChoice({ texts, activity: id, chosen, onChoose }: ProgrammeChoiceProps) {
  const { create } = texts.start;
  const activity = activityOf({ activity: id });
  const steps = firstSteps(activity, chosen).map(
    (step) => stepWords(activityTexts(activity, texts.language), step).name,
  );
  return (
    <fieldset className="nieuw-duur">
      <legend>{create.programme}</legend>
      {[...PROGRAMME_IDS, null].map((one) => (
        <label key={one}>
          <input type="radio" name="duur" checked={one === chosen} onChange={() => onChoose(one)} />
          <span>{one === null ? create.free : create.programmes[one]}</span>
        </label>
      ))}
      <p>
        <b>{create.steps}</b> {steps.join(" · ")}
      </p>
    </fieldset>
  );
}
