/** @jsxImportSource preact */
import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { textRows } from "@buurtbord/shared/activities/question.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { OwnCard } from "@buurtbord/shared/protocol/view.ts";
import { useState } from "preact/hooks";
import { FirstStepField } from "./FirstStepField.tsx";
import { kindOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { PitchFields } from "./PitchFields.tsx";
import { SaveOrCancel } from "./SaveOrCancel.tsx";
import { TextField } from "./TextField.tsx";
import { type Edit, withEdit, withoutEdit } from "./Typed.ts";
import { textProblem } from "./textProblem.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { WhenField } from "./WhenField.tsx";
import { useWords } from "./words.ts";

interface EditFormProps {
  readonly card: OwnCard;
  readonly activity: Activity;
  readonly edit: Edit;
  readonly changeTyped: ChangeTyped;
  readonly send: PanelProps["send"];
}

/** An own card whose words are being changed. */
export function EditForm({ card, activity, edit, changeTyped, send }: EditFormProps) {
  const { texts, of } = useWords();
  const { agreement: agreementTexts, pitch: pitchTexts } = of(activity).kinds[card.kind] ?? {};
  const whenNow = card.agreement?.when ?? "";
  const firstNow = card.project?.firstStep ?? "";
  const told = { line: card.pitch?.line ?? "", who: card.pitch?.who ?? "" };
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => changeTyped((now) => withoutEdit(now, card.id));
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = textProblem(edit.after, card.photo !== undefined);
    setProblem(found && texts.refusals[found]);
    if (found) return;
    const outcomes = await Promise.all(changes().map((command) => send(command).kept));
    if (outcomes.includes("full")) setProblem(texts.connection.away);
    else close();
  };
  const changes = (): readonly Command[] => {
    const { before, after, when = whenNow, line = told.line, who = told.who } = edit;
    const { firstStep = firstNow } = edit;
    const words = { type: "edit-card", cardId: card.id, before, after } as const;
    const moment = { type: "set-when", cardId: card.id, when } as const;
    const begin = { type: "set-first-step", cardId: card.id, firstStep } as const;
    const telling = { type: "set-pitch", cardId: card.id, line, who } as const;
    const isTold = line.trim() === told.line && who.trim() === told.who;
    return [
      ...(after === before ? [] : [words]),
      ...(when.trim() === whenNow ? [] : [moment]),
      ...(firstStep.trim() === firstNow ? [] : [begin]),
      ...(isTold ? [] : [telling]),
    ];
  };
  return (
    <form class="wijzig" onSubmit={submit} noValidate>
      <TextField
        id={`tekst-${card.id}`}
        label={texts.mine.editLabel}
        face={{ ...kindOf(activity, card.kind).face, outline: "paper" }}
        rows={textRows(activity)}
        text={edit.after}
        error={problem}
        takesFocus
        change={(after) => {
          setProblem(null);
          changeTyped((now) => withEdit(now, card.id, { ...edit, after }));
        }}
      />
      {pitchTexts && (
        <PitchFields
          id={`pitch-${card.id}`}
          texts={pitchTexts}
          pitch={{ line: edit.line ?? told.line, who: edit.who ?? told.who }}
          change={(now) => changeTyped((all) => withEdit(all, card.id, { ...edit, ...now }))}
        />
      )}
      {agreementTexts && card.state === "shown" && (
        <FirstStepField
          id={`eerste-stap-${card.id}`}
          texts={of(activity)}
          firstStep={edit.firstStep ?? firstNow}
          change={(firstStep) => changeTyped((now) => withEdit(now, card.id, { ...edit, firstStep }))}
        />
      )}
      {agreementTexts && card.state === "shown" && (
        <WhenField
          id={`wanneer-${card.id}`}
          texts={agreementTexts}
          when={edit.when ?? whenNow}
          change={(when) => changeTyped((now) => withEdit(now, card.id, { ...edit, when }))}
        />
      )}
      <SaveOrCancel onCancel={close} />
    </form>
  );
}
