/** @jsxImportSource preact */

import { offeredKinds, stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { ChoosePanel } from "./ChoosePanel.tsx";
import { ConnectPanel } from "./ConnectPanel.tsx";
import { Heading } from "./Heading.tsx";
import { JoinInPanel } from "./JoinInPanel.tsx";
import { NewQuestionNotice, UnsentNotice } from "./NewQuestionNotice.tsx";
import { PollPanel } from "./PollPanel.tsx";
import { Rows, usePictograms } from "./Said.tsx";
import { SeatPanel } from "./SeatPanel.tsx";
import { VotePanel } from "./VotePanel.tsx";
import { WritePanel, type WritePanelProps } from "./WritePanel.tsx";
import { useWords } from "./words.ts";
import { WorkPanel } from "./work/WorkPanel.tsx";
import type { SheetInHand } from "./work/WorkPanelProps.ts";

interface AskPanelProps extends WritePanelProps {
  readonly verbs: readonly Verb[];
  readonly verb: Verb | undefined;
  readonly chooseVerb: (verb: Verb) => void;
  /** To the words that were typed for other questions; null: there are none that they have not seen. */
  readonly lookAtUnsent: (() => void) | null;
  readonly work: SheetInHand;
}

const VERB_ICONS: Readonly<Record<Verb, IconName>> = {
  add: "pencil",
  vote: "dot",
  join: "hand",
  connect: "line",
  answer: "check",
  poll: "check",
  choose: "hand",
  work: "note",
};

/** The step's question and the one thing to do with it; when the step lets you choose, a choice first. */
export function AskPanel({ verbs, verb, chooseVerb, lookAtUnsent, work, ...props }: AskPanelProps) {
  const { texts } = useWords();
  const { activity, activityTexts, shared, asked, doing } = props;
  const { step } = asked;
  const isOver = step.id !== shared.step.id;
  const hasPictograms = usePictograms();
  const areGroupsMade = (shared.groups?.length ?? 0) > 0;
  const isAboutSeat =
    areGroupsMade && (verb === "choose" || (verb === "work" && shared.worksheet === undefined));
  const names: Readonly<Record<Verb, string>> = { ...texts.page.verbs, join: joinWord() };
  return (
    <>
      {isAboutSeat ? (
        <Heading about={`${step.id} ${doing.seat?.group}`}>
          {doing.seat === null ? texts.seat.late : texts.seat.title}
        </Heading>
      ) : (
        <Heading about={step.id}>{stepWords(activityTexts, step).prompt}</Heading>
      )}
      {isOver && <NewQuestionNotice />}
      {lookAtUnsent && !isOver && <UnsentNotice look={lookAtUnsent} />}
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
      {hasPictograms && verb && verbs.length === 1 && !isOver && (
        <Rows rows={[{ icon: VERB_ICONS[verb], sentence: names[verb] }]} class="nadruk" />
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
        return <WritePanel {...props} />;
      case "vote":
        return <VotePanel {...props} />;
      case "join":
        return <JoinInPanel {...props} />;
      case "answer":
        return <AnswerPanel {...props} />;
      case "connect":
        return <ConnectPanel {...props} />;
      case "poll":
        return <PollPanel {...props} />;
      case "choose":
        return areGroupsMade ? <SeatPanel {...props} /> : <ChoosePanel {...props} />;
      case "work":
        return shared.worksheet === undefined ? <SeatPanel {...props} /> : <WorkPanel {...props} {...work} />;
      default:
        return unreachable(chosen);
    }
  }
}
