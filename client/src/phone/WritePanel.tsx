/** @jsxImportSource preact */

import { offeredKinds, stepWords, takesPhoto, textRows } from "@buurtbord/shared/activities/question.ts";
import type { CardKindId, CommandId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { type Asked, keepsWord } from "./Asked.ts";
import { DoneToggle } from "./DoneToggle.tsx";
import { FirstStepField } from "./FirstStepField.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { kindOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { PhotoButton, PhotoField } from "./PhotoField.tsx";
import { PitchFields } from "./PitchFields.tsx";
import { SlowLine } from "./SlowNotice.tsx";
import { CardsReady, TermsLine } from "./TermsLine.tsx";
import { TextField } from "./TextField.tsx";
import { answerTo, type Typed, withAnswer } from "./Typed.ts";
import { ANSWER_FIELD } from "./useAsked.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { useWriting } from "./useWriting.ts";
import { WhenField } from "./WhenField.tsx";
import { useWords } from "./words.ts";

export interface WritePanelProps extends PanelProps {
  readonly asked: Asked;
  /** From a question that is over to the room's. */
  readonly goOn: () => void;
  readonly name: string | null;
  /** Until when the next card waits; null: it need not. */
  readonly restsUntil: number | null;
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
  readonly sent: (id: CommandId) => void;
}

/** One field, on the paper or leaf that will hang, and one button. */
export function WritePanel(props: WritePanelProps) {
  const { activity, activityTexts, asked, name, typed, changeTyped } = props;
  const { id: stepId } = asked.step;
  const kinds = offeredKinds(activity, asked.step);
  const only = kinds.length === 1 ? (kinds[0]?.id ?? null) : null;
  const { kind: chosen } = answerTo(typed, stepId);
  const kind = only ?? (kinds.some(({ id }) => id === chosen) ? chosen : null);
  const choose = (next: CardKindId | null) => changeTyped((now) => withAnswer(now, stepId, { kind: next }));
  if (kind === null)
    return (
      <>
        <TermsLine asked={asked} byline={{ name, asksWho: false }} />
        <KindChoice kinds={kinds} activityTexts={activityTexts} choose={choose} />
      </>
    );
  return (
    <WriteForm key={stepId} {...props} kind={kind} otherKind={only === null ? () => choose(null) : null} />
  );
}

interface WriteFormProps extends WritePanelProps {
  readonly kind: CardKindId;
  readonly otherKind: (() => void) | null;
}

function WriteForm({ activity, activityTexts, asked, kind, otherKind, ...props }: WriteFormProps) {
  const { texts } = useWords();
  const { shared, goOn, name, restsUntil } = props;
  const { step } = asked;
  const isOver = step.id !== shared.step.id;
  const mayStillHang =
    !isOver || (keepsWord(asked, shared) && isWelcome(activity, shared, kind) && shared.adding === "open");
  const question = stepWords(activityTexts, step).prompt;
  const [isBusy, setBusy] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const mayHang = mayStillHang && restsUntil === null && !isBusy;
  const { face, isAgreement = false, isPitch = false } = kindOf(activity, kind);
  const { text, when, firstStep, pitch, photo, problem, ...writing } = useWriting({
    ...props,
    stepId: step.id,
    question,
    kind,
    mayHang,
    asksWhen: isAgreement,
    isPitch,
  });
  const { type, typeWhen, typeFirstStep, typePitch, changePhoto, submit } = writing;
  const kindTexts = activityTexts.kinds[kind];
  const isWriting = text.trim() !== "" || photo !== null;
  return (
    <form class="blad-rest" onSubmit={submit} noValidate>
      {otherKind && !isOver && (
        <div class="soort">
          <p class="soort-naam">
            <Icon name={face.icon} />
            {kindTexts?.name}
          </p>
          <button type="button" class="knop" onClick={otherKind}>
            <Icon name="swap" />
            {texts.write.otherKind}
          </button>
        </div>
      )}
      {!isOver && <TermsLine asked={asked} byline={{ name, asksWho: isPitch }} />}
      <TextField
        id={ANSWER_FIELD}
        label={texts.write.textLabel}
        face={face}
        rows={textRows(activity)}
        text={text}
        example={kindTexts?.example}
        error={problem}
        takesFocus={otherKind !== null}
        change={type}
      />
      {kindTexts?.pitch && <PitchFields texts={kindTexts.pitch} pitch={pitch} change={typePitch} />}
      {kindTexts?.agreement && (
        <>
          <FirstStepField texts={activityTexts} firstStep={firstStep} change={typeFirstStep} />
          <WhenField texts={kindTexts.agreement} when={when} change={typeWhen} />
        </>
      )}
      {!isOver && (
        <div class="onder">
          {takesPhoto(activity, kind) && photo === null && (
            <PhotoButton isOpen={isChoosing} toggle={() => setChoosing(!isChoosing)} />
          )}
          <DoneToggle stepId={step.id} isWriting={isWriting || isChoosing} stopTyping={props.stopTyping} />
          {shared.now.silent && <CardsReady count={shared.now.drafts} />}
        </div>
      )}
      {takesPhoto(activity, kind) && ((isChoosing && !isOver) || photo !== null) && (
        <PhotoField photo={photo} change={changePhoto} setBusy={setBusy} close={() => setChoosing(false)} />
      )}
      <div class="voet">
        {restsUntil !== null && <SlowLine until={restsUntil} />}
        {mayStillHang && (
          <button type="submit" class="knop knop-hoofd" aria-disabled={!mayHang}>
            <Icon name={face.icon} />
            {kindTexts?.add}
          </button>
        )}
        {isOver && (
          <button type="button" class={mayStillHang ? "knop" : "knop knop-hoofd"} onClick={goOn}>
            <Icon name="right" />
            {texts.unsent.goOn}
          </button>
        )}
      </div>
    </form>
  );
}

function isWelcome(
  activity: PanelProps["activity"],
  { step }: Pick<PanelProps["shared"], "step">,
  kind: CardKindId,
): boolean {
  return step.verbs.includes("add") && offeredKinds(activity, step).some(({ id }) => id === kind);
}
