import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { AnswersPart } from "./AnswersPart.tsx";
import { NumberChoice } from "./NumberChoice.tsx";
import { OneOf } from "./OneOf.tsx";
import type { StepFormPartProps } from "./StepFormPartProps.ts";
import { toggled } from "./stepForm.ts";

const VERBS: readonly Verb[] = ["add", "vote", "join", "connect", "poll"];
/** Where groups are made round pitches. */
const OF_GROUPS: readonly Verb[] = ["choose", "work"];

/** What it is called, what it asks, and how long it may take. */
export function WordsPart({ board, form, texts, change }: StepFormPartProps) {
  const words = texts.facilitator.evening.step;
  const isTemplate = boardTexts(board).steps[form.template ?? ""] !== undefined;
  return (
    <>
      <label>
        {words.name}
        <input
          className="invoer"
          dir="auto"
          value={form.name}
          maxLength={LIMITS.stepNameCodePoints}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <label>
        {words.prompt}
        <textarea
          className="invoer"
          rows={2}
          dir="auto"
          value={form.prompt}
          maxLength={LIMITS.stepPromptCodePoints}
          onChange={({ target }) => change({ prompt: target.value })}
        />
        <small>{isTemplate ? words.ownWords : words.promptHint}</small>
      </label>
      <NumberChoice
        label={words.minutes}
        hint={words.minutesHint}
        value={form.minutes}
        least={0}
        most={240}
        step={5}
        onChange={(minutes) => change({ minutes })}
      />
    </>
  );
}

/** What the phones do, and what belongs to each of those. */
export function PhonesPart(props: StepFormPartProps) {
  const { board, form, texts, change } = props;
  const words = texts.facilitator.evening.step;
  const { action } = boardTexts(board).join;
  const verbs = activityOf(board).worksheet === undefined ? VERBS : [...VERBS, ...OF_GROUPS];
  return (
    <>
      <fieldset>
        <legend>{words.verbs}</legend>
        <div className="stapvorm-keuzes">
          {verbs.map((verb) => (
            <label key={verb} className="stapvorm-vink">
              <input
                type="checkbox"
                checked={form.verbs.includes(verb)}
                onChange={() => change({ verbs: toggled(verbs, form.verbs, verb) })}
              />
              {filled(board.language, words.does[verb], { action })}
            </label>
          ))}
        </div>
        {form.verbs.length === 0 && <small>{words.verbsHint}</small>}
      </fieldset>
      {form.verbs.includes("add") && <AddingPart {...props} />}
      {form.verbs.includes("vote") && <DotsPart {...props} />}
      {form.verbs.includes("poll") && <AnswersPart {...props} />}
    </>
  );
}

function AddingPart({ board, form, texts, change }: StepFormPartProps) {
  const words = texts.facilitator.evening.step;
  const fields = activityOf(board).fields.map(({ id }) => id);
  const names = boardTexts(board).fields;
  return (
    <>
      <OneOf
        legend={words.writing}
        choices={words.writings}
        chosen={form.writing}
        onChoose={(writing) => change({ writing })}
      />
      {fields.length > 1 && (
        <OneOf
          legend={words.fields}
          choices={{ all: words.allFields, some: words.someFields }}
          chosen={form.where}
          onChoose={(where) => change({ where })}
        >
          {form.where === "some" && (
            <div className="stapvorm-keuzes">
              {fields.map((field) => (
                <label key={field} className="stapvorm-vink">
                  <input
                    type="checkbox"
                    checked={form.ticked.includes(field)}
                    onChange={() => change({ ticked: toggled(fields, form.ticked, field) })}
                  />
                  {names[field]?.name}
                </label>
              ))}
            </div>
          )}
        </OneOf>
      )}
    </>
  );
}

function DotsPart({ form, texts, change }: StepFormPartProps) {
  const words = texts.facilitator.evening.step;
  return (
    <>
      <NumberChoice
        label={words.dots}
        value={form.dots}
        least={1}
        most={20}
        step={1}
        onChange={(dots) => change({ dots })}
      />
      <OneOf
        legend={words.tally}
        choices={words.tallies}
        chosen={form.tally}
        onChoose={(tally) => change({ tally })}
      />
    </>
  );
}
