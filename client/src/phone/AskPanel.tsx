/** @jsxImportSource preact */

import { offeredKinds, stepWords } from "@buurtbord/shared/activities/question.ts";
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { ConnectPanel } from "./ConnectPanel.tsx";
import type { Draft } from "./Draft.ts";
import { Heading } from "./Heading.tsx";
import { Icon } from "./Icon.tsx";
import { JoinInPanel } from "./JoinInPanel.tsx";
import type { PanelProps } from "./PanelProps.ts";
import type { ChangeDraft } from "./useDraft.ts";
import { VotePanel } from "./VotePanel.tsx";
import { WritePanel } from "./WritePanel.tsx";
import { useWords } from "./words.ts";

interface AskPanelProps extends PanelProps {
  readonly verbs: readonly Verb[];
  readonly verb: Verb | undefined;
  readonly chooseVerb: (verb: Verb) => void;
  readonly draft: Draft;
  readonly changeDraft: ChangeDraft;
  readonly sent: (id: CommandId) => void;
}

const VERB_ICONS: Readonly<Record<Verb, IconName>> = {
  add: "pencil",
  vote: "dot",
  join: "hand",
  connect: "line",
  answer: "check",
};

/** The step's question and the one thing to do with it; when the step lets you choose, a choice first. */
export function AskPanel({ verbs, verb, chooseVerb, draft, changeDraft, sent, ...props }: AskPanelProps) {
  const { language, texts } = useWords();
  const { activity, activityTexts, shared } = props;
  const names: Readonly<Record<Verb, string>> = { ...texts.page.verbs, join: joinWord() };
  return (
    <>
      <Heading about={shared.step.id}>{stepWords(activity, shared.step, language).prompt}</Heading>
      {verbs.length > 1 && (
        <ul class="rij" aria-label={texts.page.whatToDo}>
          {verbs.map((one) => (
            <li key={one}>
              <button type="button" class="knop" aria-pressed={one === verb} onClick={() => chooseVerb(one)}>
                <Icon name={VERB_ICONS[one]} />
                {names[one]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {verb && panelFor(verb)}
    </>
  );

  /** Agreements are done, not joined. */
  function joinWord(): string {
    const kinds = offeredKinds(activity, shared.step);
    const agreement = kinds.length === 1 ? activityTexts.kinds[kinds[0]?.id ?? ""]?.agreement : undefined;
    return agreement?.action ?? activityTexts.join.action;
  }

  function panelFor(chosen: Verb) {
    switch (chosen) {
      case "add":
        return <WritePanel {...props} draft={draft} changeDraft={changeDraft} sent={sent} />;
      case "vote":
        return <VotePanel {...props} />;
      case "join":
        return <JoinInPanel {...props} />;
      case "answer":
        return <AnswerPanel {...props} />;
      case "connect":
        return <ConnectPanel {...props} />;
      default:
        return unreachable(chosen);
    }
  }
}
