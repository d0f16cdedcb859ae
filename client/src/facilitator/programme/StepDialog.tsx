import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { type Step, type StepValues, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useState } from "react";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { PhonesPart, WordsPart } from "./StepFormParts.tsx";
import { StepMoreChoices } from "./StepMoreChoices.tsx";
import { BLANK_POLL, BLANK_STEP, formOf, problemOf, valuesIn } from "./stepForm.ts";
import "./stepDialog.css";

interface StepDialogProps {
  readonly board: Board;
  /** The step to change; null: a new one. */
  readonly step: Step | null;
  /** After which step a new one is offered to come. */
  readonly after: StepId | null;
  readonly texts: TableTexts;
  /** Resolves to whether the board took it; says why not. */
  readonly onSave: (
    values: StepValues,
    after: StepId | null,
    say: (sentence: string) => void,
  ) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A step in a form: what one chooses each time first, the rest behind "Meer keuzes". */
export function StepDialog({ board, step, after: offered, texts, onSave, onClose }: StepDialogProps) {
  const words = texts.facilitator.evening.step;
  const activity = activityOf(board);
  const { language } = board;
  const [form, setForm] = useState(() =>
    formOf(activity, language, step === null ? BLANK_STEP : valuesOf(step)),
  );
  const [after, setAfter] = useState(offered);
  const [message, setMessage] = useState("");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const problem = problemOf(form);
    if (problem !== null) return setMessage(words.problems[problem]);
    if (await onSave(valuesIn(activity, language, form), after, setMessage)) onClose();
  };
  const change = (news: Partial<typeof form>) => {
    setForm({ ...form, ...news });
    setMessage("");
  };
  const parts = { board, form, texts, change };
  return (
    <Dialog
      title={step === null ? words.addTitle : words.changeTitle}
      closeWord={texts.close}
      onClose={onClose}
    >
      <form className="stapvorm" onSubmit={(event) => void save(event)}>
        {step !== null && step.id === board.currentStep && <p className="stapvorm-nu">{words.isNow}</p>}
        {step === null && (
          <div className="stapvorm-rij">
            <TemplateChoice
              board={board}
              texts={texts}
              onChoose={(values) => setForm(formOf(activity, language, values))}
            />
            <PlaceChoice board={board} texts={texts} after={after} onChoose={setAfter} />
          </div>
        )}
        <WordsPart {...parts} />
        <PhonesPart {...parts} />
        <StepMoreChoices {...parts} />
        <div className="venster-voet">
          <p role="alert">{message}</p>
          <button type="submit" className="knop knop-hoofd">
            <Icon name="check" />
            {step === null ? words.add : words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface TemplateChoiceProps extends Pick<StepDialogProps, "board" | "texts"> {
  readonly onChoose: (values: StepValues) => void;
}

/** No step of an activity is called so. */
const POLL = "?";

/** The activity's own steps, to begin with. */
function TemplateChoice({ board, texts, onChoose }: TemplateChoiceProps) {
  const words = texts.facilitator.evening.step;
  const activity = activityOf(board);
  const choose = (typed: string) => {
    const template = activity.programme.find(({ id }) => id === typed);
    if (template !== undefined) return onChoose(valuesOf(template));
    onChoose(typed === POLL ? BLANK_POLL : BLANK_STEP);
  };
  return (
    <label>
      {words.from}
      <select className="invoer" defaultValue="" onChange={({ target }) => choose(target.value)}>
        <option value="">{words.blank}</option>
        <option value={POLL}>{words.blankPoll}</option>
        {activity.programme.map((step) => (
          <option key={step.id} value={step.id}>
            {stepWords(boardTexts(board), step).name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PlaceChoiceProps extends Pick<StepDialogProps, "board" | "texts" | "after"> {
  readonly onChoose: (after: StepId | null) => void;
}

function PlaceChoice({ board, texts, after, onChoose }: PlaceChoiceProps) {
  const words = texts.facilitator.evening.step;
  return (
    <label>
      {words.place}
      <select
        className="invoer"
        value={after ?? ""}
        onChange={({ target }) => onChoose(board.steps.find(({ id }) => id === target.value)?.id ?? null)}
      >
        <option value="">{words.first}</option>
        {board.steps.map((step, i) => (
          <option key={step.id} value={step.id}>
            {i + 1}. {filled(board.language, words.after, { name: stepWords(boardTexts(board), step).name })}
          </option>
        ))}
      </select>
    </label>
  );
}
