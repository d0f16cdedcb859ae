import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type KeyboardEvent, useRef } from "react";
import { Icon } from "../../ui/react/Icon.tsx";
import { OneOf } from "./OneOf.tsx";
import type { StepFormPartProps } from "./StepFormPartProps.ts";
import { FEWEST_ANSWERS } from "./stepForm.ts";
import "./answersPart.css";

/** The answers from which phones choose, one to a line; Enter goes to the next, or makes one. */
export function AnswersPart({ form: { answers, tally }, texts, change }: StepFormPartProps) {
  const words = texts.facilitator.evening.step.answers;
  const list = useRef<HTMLOListElement>(null);
  const isFull = answers.length >= LIMITS.optionsPerPoll;
  const goTo = (n: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("input")[n]?.focus());
  const add = () => {
    change({ answers: [...answers, ""] });
    goTo(answers.length);
  };
  const onKeyDown = (event: KeyboardEvent, n: number) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault(); // the form is not ready at each line
    if (n + 1 < answers.length) goTo(n + 1);
    else if (!isFull) add();
  };
  const remove = (n: number) => {
    change({ answers: answers.toSpliced(n, 1) });
    goTo(Math.min(n, answers.length - 2));
  };
  return (
    <>
      <fieldset>
        <legend>{words.title}</legend>
        <ol className="stapvorm-antwoorden" ref={list}>
          {answers.map((answer, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, whatever is typed in it
            <li key={n}>
              <input
                className="invoer"
                dir="auto"
                value={answer}
                aria-label={filled(texts.language, words.answer, { n: n + 1 })}
                placeholder={words.example}
                maxLength={LIMITS.pollOptionCodePoints}
                onChange={({ target }) => change({ answers: answers.with(n, target.value) })}
                onKeyDown={(event) => onKeyDown(event, n)}
              />
              {answers.length > FEWEST_ANSWERS && (
                <button
                  type="button"
                  className="knop knop-beeld"
                  aria-label={filled(texts.language, words.remove, { answer: answer || String(n + 1) })}
                  onClick={() => remove(n)}
                >
                  <Icon name="trash" />
                </button>
              )}
            </li>
          ))}
        </ol>
        {isFull ? (
          <small>{filled(texts.language, words.full, { n: LIMITS.optionsPerPoll })}</small>
        ) : (
          <button type="button" className="knop" onClick={add}>
            <Icon name="plus" />
            {words.add}
          </button>
        )}
      </fieldset>
      <OneOf
        legend={words.tally}
        choices={words.tallies}
        chosen={tally}
        onChoose={(chosen) => change({ tally: chosen })}
      />
    </>
  );
}
