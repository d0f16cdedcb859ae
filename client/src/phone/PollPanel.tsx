/** @jsxImportSource preact */
import { stepOptions, stepWords } from "@buurtbord/shared/activities/question.ts";
import "./poll.css";
import { Icon } from "../ui/preact/Icon.tsx";
import type { OwnPoll } from "./ownPoll.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** The answers to the question of the step, one under the other: one tap, and another one as long as it is asked. */
export function PollPanel({ activityTexts, shared: { step }, doing, send }: PanelProps) {
  const poll = doing.poll?.stepId === step.id ? doing.poll : null;
  const { prompt } = stepWords(activityTexts, step);
  return (
    <>
      <Said about="noNames" />
      <div class="peiling" role="radiogroup" aria-label={prompt}>
        {stepOptions(activityTexts, step).map((words, option) => (
          <Option
            key={words}
            words={words}
            isChosen={poll?.option === option}
            choose={() => send({ type: "answer-poll", option, stepId: step.id })}
          />
        ))}
      </div>
      <div role="status">{poll && <Chosen poll={poll} />}</div>
    </>
  );
}

interface OptionProps {
  readonly words: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Option({ words, isChosen, choose }: OptionProps) {
  return (
    <Paper seed={words} tint={isChosen ? "kaart-geel" : "wit"} class="kaart">
      <label class="keuze-knop peiling-keuze">
        <input type="radio" name="peiling" checked={isChosen} onChange={choose} />
        <span dir="auto">{words}</span>
        {isChosen && <Icon name="check" />}
      </label>
    </Paper>
  );
}

function Chosen({ poll: { progress } }: { readonly poll: OwnPoll }) {
  const { texts } = useWords();
  if (progress === "not-saved") {
    return (
      <StateLine icon="phone" loose>
        {texts.mine.notSaved}
      </StateLine>
    );
  }
  return (
    <StateLine icon={progress === "saved" ? "check" : "hourglass"}>
      {progress === "saved" ? texts.answer.chosen : texts.mine.saving}
    </StateLine>
  );
}
