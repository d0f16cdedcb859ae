/** @jsxImportSource preact */
import type { CheckQuestion } from "@buurtbord/shared/activities/CheckQuestion.ts";
import { SAYINGS, type Saying } from "@buurtbord/shared/board/Checks.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import "./answers.css";
import { Icon } from "../ui/preact/Icon.tsx";
import type { OwnAnswer } from "./ownAnswers.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { useWords } from "./words.ts";

const ICONS: Readonly<Record<Saying, IconName>> = { yes: "check", no: "cross", unsure: "question" };

/** The check questions, one tap each; what follows on an answer is asked right below it. */
export function AnswerPanel(props: PanelProps) {
  const { texts } = useWords();
  const { activity, doing } = props;
  const asked = activity.checks.filter(
    ({ follows }) => follows === null || doing.answers.get(follows.check)?.says === follows.says,
  );
  return (
    <>
      <p>{texts.answer.noNames}</p>
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
            <Icon name={ICONS[says]} />
            {texts.answer[says]}
          </button>
        ))}
      </div>
      {answer?.progress === "not-saved" && <p class="staat staat-los">{texts.mine.notSaved}</p>}
    </Paper>
  );
}
