/** @jsxImportSource preact */

import { offeredKinds, textRows } from "@buurtbord/shared/activities/question.ts";
import type { CardKindId, CommandId } from "@buurtbord/shared/board/ids.ts";
import { DoneToggle } from "./DoneToggle.tsx";
import type { Draft } from "./Draft.ts";
import { Icon } from "./Icon.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { kindOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { TextField } from "./TextField.tsx";
import type { ChangeDraft } from "./useDraft.ts";
import { useWriting } from "./useWriting.ts";
import { WhenField } from "./WhenField.tsx";
import { useWords } from "./words.ts";

interface WritePanelProps extends PanelProps {
  readonly draft: Draft;
  readonly changeDraft: ChangeDraft;
  readonly sent: (id: CommandId) => void;
}

/** One field, on the paper or leaf that will hang, and one button. */
export function WritePanel({ draft, changeDraft, sent, ...props }: WritePanelProps) {
  const { activity, activityTexts, shared } = props;
  const kinds = offeredKinds(activity, shared.step);
  const only = kinds.length === 1 ? (kinds[0]?.id ?? null) : null;
  const kind = only ?? (kinds.some(({ id }) => id === draft.kind) ? draft.kind : null);
  const choose = (chosen: CardKindId | null) => changeDraft((now) => ({ ...now, kind: chosen }));
  if (kind === null) return <KindChoice kinds={kinds} activityTexts={activityTexts} choose={choose} />;
  return (
    <WriteForm
      {...props}
      kind={kind}
      otherKind={only === null ? () => choose(null) : null}
      draft={draft}
      changeDraft={changeDraft}
      sent={sent}
    />
  );
}

interface WriteFormProps extends WritePanelProps {
  readonly kind: CardKindId;
  readonly otherKind: (() => void) | null;
}

function WriteForm({ activity, activityTexts, kind, otherKind, ...props }: WriteFormProps) {
  const { texts } = useWords();
  const { face, isAgreement = false } = kindOf(activity, kind);
  const { problem, type, submit } = useWriting({ ...props, kind, asksWhen: isAgreement });
  const kindTexts = activityTexts.kinds[kind];
  return (
    <form class="blad-rest" onSubmit={submit} noValidate>
      {otherKind && (
        <div class="soort">
          <p class="soort-naam">
            <Icon name={face.icon} />
            {kindTexts?.name}
          </p>
          <button type="button" class="knop" onClick={otherKind}>
            {texts.write.otherKind}
          </button>
        </div>
      )}
      <TextField
        id="tekst"
        label={texts.write.textLabel}
        face={face}
        rows={textRows(activity)}
        text={props.draft.text}
        example={kindTexts?.example}
        error={problem}
        takesFocus={otherKind !== null}
        change={type}
      />
      {kindTexts?.agreement && (
        <WhenField
          texts={kindTexts.agreement}
          when={props.draft.when}
          change={(when) => props.changeDraft((now) => ({ ...now, when }))}
        />
      )}
      <DoneToggle stepId={props.shared.step.id} text={props.draft.text} stopTyping={props.stopTyping} />
      <div class="voet">
        <button type="submit" class="knop knop-hoofd">
          <Icon name={face.icon} />
          {kindTexts?.add}
        </button>
      </div>
    </form>
  );
}
