import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { Fragment } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";

interface StepBarProps {
  readonly board: Board;
  readonly texts: TableTexts;
}

/** Where we are in the evening, and what there is: counts of things, never of a person's doing. */
export function StepBar({ board, texts }: StepBarProps) {
  const now = board.steps.findIndex(({ id }) => id === board.currentStep);
  return (
    <footer className="stapbalk">
      <ol className="stapbalk-stappen">
        {board.steps.map((step, i) => (
          <Fragment key={step.id}>
            {i > 0 && <li className="stapbalk-draad" aria-hidden="true" />}
            <li
              className={i === now ? "stapbalk-nu" : "stapbalk-stap"}
              aria-current={i === now ? "step" : undefined}
            >
              {i < now && <Icon name="check" />}
              <span className={i < now ? "stapbalk-geweest" : undefined}>{nameOf(board, step)}</span>
            </li>
          </Fragment>
        ))}
      </ol>
      <ul className="stapbalk-tellen">
        {countsOf(board, texts).map(({ icon, words }) => (
          <li key={icon}>
            <Icon name={icon} />
            {words}
          </li>
        ))}
      </ul>
    </footer>
  );
}

function nameOf(board: Board, step: Step): string {
  return stepWords(activityOf(board), step, board.language).name;
}

function countsOf(board: Board, { counts }: TableTexts): readonly { icon: IconName; words: string }[] {
  const { language, cards, connections } = board;
  const activity = activityOf(board);
  const sum = (of: "votes" | "joined") => [...cards.values()].reduce((total, card) => total + card[of], 0);
  const lines = [
    { icon: activity.icon, n: cards.size, sentences: activity.texts[language].cards },
    { icon: "line", n: connections.size, sentences: counts.lines },
    { icon: "dot", n: sum("votes"), sentences: counts.dots },
    { icon: "hand", n: sum("joined"), sentences: counts.hands },
  ] as const;
  return lines
    .filter(({ n }) => n > 0)
    .map(({ icon, n, sentences }) => ({ icon, words: counted(language, sentences, n) }));
}
