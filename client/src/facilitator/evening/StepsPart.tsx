import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import { stepAfter, stepBefore } from "@buurtbord/shared/board/walk.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { BarButton } from "../BarButton.tsx";
import type { Act } from "../DeskActions.ts";
import { stepFacts } from "../programme/stepFacts.ts";

interface StepsPartProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly isProgrammeOpen: boolean;
  readonly onProgramme: () => void;
}

/** Where we are in the evening, one step back, and the largest button of the page: the next step. */
export function StepsPart({ board, texts, act, isProgrammeOpen, onProgramme }: StepsPartProps) {
  const { bar, evening } = texts.facilitator;
  const step = stepOf(board);
  const at = filled(board.language, evening.programme.at, {
    n: board.steps.indexOf(step) + 1,
    all: board.steps.length,
  });
  const nameOf = (one: Step) => stepWords(boardTexts(board), one).name;
  const next = stepAfter(board);
  const go = (to: Step | null) => (to === null ? null : () => void act({ type: "set-step", stepId: to.id }));
  return (
    <div className="balk-stappen">
      <BarButton icon="left" words={bar.previous} look="kader" onPress={go(stepBefore(board))} />
      <button type="button" className="balk-draaiboek" aria-expanded={isProgrammeOpen} onClick={onProgramme}>
        <span className="balk-draaiboek-woord">
          <Icon name="book" />
          {evening.programme.title}
        </span>
        <span>
          <small>{at}</small>
          <strong dir="auto">{nameOf(step)}</strong>
        </span>
        <span className="balk-telefoons">
          <small>{evening.programme.phones}</small>
          <span>{stepFacts({ ...step, wall: "board" }, evening.programme).join(" · ")}</span>
        </span>
        {next !== null && (
          <span className="balk-hierna">
            <small>{evening.programme.afterIt}</small>
            <span dir="auto">{nameOf(next)}</span>
          </span>
        )}
      </button>
      <BarButton icon="right" words={bar.next} look="hoofd" onPress={go(next)} />
    </div>
  );
}
