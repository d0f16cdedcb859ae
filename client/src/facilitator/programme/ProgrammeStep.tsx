import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type Step, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { MouseEvent } from "react";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { useHeldFocus } from "../order/useHeldFocus.ts";
import type { RowDrag } from "../order/useRowDrag.ts";
import { stepFacts } from "./stepFacts.ts";
import { moveBy } from "./stepMoves.ts";

interface ProgrammeStepProps {
  readonly board: Board;
  readonly step: Step;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: () => void;
  readonly drag: RowDrag;
}

/** One step of the programme; opened, it shows what can be done with it. */
export function ProgrammeStep(props: ProgrammeStepProps) {
  const { board, step, texts, isOpen, onToggle, drag } = props;
  const words = texts.facilitator.evening.programme;
  const isNow = step.id === board.currentStep;
  const { name, prompt } = stepWords(boardTexts(board), step);
  const look = [
    "draaiboek-stap",
    isNow && "draaiboek-nu",
    step.skipped && "draaiboek-over",
    isOpen && "draaiboek-open",
    drag.isDragged && "draaiboek-in-hand",
  ];
  return (
    <li
      className={look.filter(Boolean).join(" ")}
      aria-current={isNow ? "step" : undefined}
      {...drag.handlers}
    >
      <div className="draaiboek-rij">
        <button type="button" className="draaiboek-kop" aria-expanded={isOpen} onClick={onToggle}>
          <span className="draaiboek-nummer cijfers">{board.steps.indexOf(step) + 1}</span>
          <span>
            <b dir="auto">{name}</b>
            <small>
              {step.minutes > 0 && `${filled(board.language, words.minutes, { n: step.minutes })} · `}
              {stepFacts(step, words).join(" · ")}
            </small>
            {(isNow || step.skipped) && (
              <small className="draaiboek-teken">{isNow ? words.now : words.skipped}</small>
            )}
          </span>
        </button>
        <span className="draaiboek-greep" aria-hidden="true">
          <Icon name="grip" />
        </span>
      </div>
      {isOpen && (
        <div className="draaiboek-doen">
          <p dir="auto">{prompt}</p>
          <StepActions {...props} name={name} isNow={isNow} />
        </div>
      )}
    </li>
  );
}

interface StepActionsProps extends ProgrammeStepProps {
  readonly name: string;
  readonly isNow: boolean;
}

function StepActions({ board, step, texts, act, say, onChange, name, isNow }: StepActionsProps) {
  const words = texts.facilitator.evening.programme;
  const send = async (command: Command, sentence: string) => {
    if (await act(command)) say(sentence);
  };
  const values = valuesOf(step);
  const place = board.steps.indexOf(step);
  const holdFocus = useHeldFocus(place);
  const move = (by: 1 | -1) => {
    const command = moveBy(board.steps, step.id, by);
    const n = place + 1 + by;
    if (command === null) return null;
    return (press: MouseEvent<HTMLButtonElement>) => {
      holdFocus(press);
      void send(command, filled(board.language, words.moved, { name, n }));
    };
  };
  const button = (
    icon: IconName,
    label: string,
    press: ((event: MouseEvent<HTMLButtonElement>) => unknown) | null,
    look = "",
  ) => (
    <button type="button" className={`knop ${look}`} disabled={press === null} onClick={press ?? undefined}>
      <Icon name={icon} />
      {label}
    </button>
  );
  return (
    <div className="draaiboek-knoppen">
      {!isNow &&
        button("right", words.go, () => void act({ type: "set-step", stepId: step.id }), "draaiboek-ga")}
      {button("pencil", words.change, onChange)}
      {button("repeat", words.again, () =>
        send({ type: "add-step", after: step.id, step: { ...values, skipped: false } }, words.repeated),
      )}
      {button("up", words.up, move(-1))}
      {button("down", words.down, move(1))}
      {button(step.skipped ? "undo" : "skip", step.skipped ? words.unskip : words.skip, () =>
        act({ type: "change-step", stepId: step.id, step: { ...values, skipped: !step.skipped } }),
      )}
      {button(
        "trash",
        words.remove,
        () => send({ type: "remove-step", stepId: step.id }, words.removed),
        "knop-weg",
      )}
    </div>
  );
}
