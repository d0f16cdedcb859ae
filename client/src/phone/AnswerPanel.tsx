/** @jsxImportSource preact */
import type { CheckQuestion } from "@buurtbord/shared/activities/CheckQuestion.ts";
import { SAYING_ICONS } from "@buurtbord/shared/activities/sayingIcons.ts";
import { SAYINGS } from "@buurtbord/shared/board/Checks.ts";
import "./answers.css";
import { Icon } from "../ui/preact/Icon.tsx";
import type { OwnAnswer } from "./ownAnswers.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** The check questions, one tap each; what follows on an answer is asked right below it. */
export function AnswerPanel(props: PanelProps) {
  const { activity, doing } = props;
  const asked = activity.checks.filter(
    ({ follows }) => follows === null || doing.answers.get(follows.check)?.says === follows.says,
  );
  return (
    <>
      <Said about="noNames" />
      <ol class="lijst">
        {asked.map((question) => (
          <li key={question.id} class={question.follows ? "antwoord-daarna" : undefined}>
            <Question question={question} answer={doing.answers.get(question.id)} {...props} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface QuestionProps extends PanelProps {
  readonly question: CheckQuestion;
  readonly answer: OwnAnswer | undefined;
}

function Question({ question: { id }, answer, activityTexts, send }: QuestionProps) {
  const { texts } = useWords();
  const label = `vraag-${id}`;
  return (
    <Paper seed={id} tint={answer ? "kaart-geel" : "wit"} class="kaart">
      <h2 id={label} class="antwoord-vraag">
        {activityTexts.checks?.[id]?.question}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere */}
      <div class="antwoord-keuze" role="group" aria-labelledby={label}>
        {SAYINGS.map((says) => (
          <button
            key={says}
            type="button"
            class="knop"
            aria-pressed={answer?.says === says}
            onClick={() => answer?.says !== says && send({ type: "answer-check", check: id, says })}
          >
            <Icon name={SAYING_ICONS[says]} />
            {texts.answer[says]}
          </button>
        ))}
      </div>
      {answer?.progress === "not-saved" && (
        <StateLine icon="phone" loose>
          {texts.mine.notSaved}
        </StateLine>
      )}
    </Paper>
  );
}
