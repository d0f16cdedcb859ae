import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { Act } from "../DeskActions.ts";
import { useRowDrag } from "../order/useRowDrag.ts";
import { Panel } from "../Panel.tsx";
import { CirclesPart } from "./CirclesPart.tsx";
import { OtherProgramme } from "./OtherProgramme.tsx";
import { ProgrammeActions } from "./ProgrammeActions.tsx";
import { ProgrammeStep } from "./ProgrammeStep.tsx";
import { programmeSum } from "./programmeSum.ts";
import { SaveProgramme } from "./SaveProgramme.tsx";
import { StepDialog } from "./StepDialog.tsx";
import { moveTo } from "./stepMoves.ts";
import "./programme.css";

interface ProgrammePanelProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The steps of the evening: where we are, where one can go, and every way to change them while it runs. */
export function ProgrammePanel({ board, texts, act, say, onClose }: ProgrammePanelProps) {
  const words = texts.facilitator.evening.programme;
  const [opened, setOpened] = useState<StepId | null>(board.currentStep);
  const [editing, setEditing] = useState<StepId | "new" | null>(null);
  const [sheet, setSheet] = useState<"save" | "other" | null>(null);
  const closeSheet = () => setSheet(null);
  const nameOf = (stepId: StepId) => {
    const step = board.steps.find(({ id }) => id === stepId);
    return step === undefined ? "" : stepWords(boardTexts(board), step).name;
  };
  const drop = async (stepId: StepId, place: number) => {
    const move = moveTo(board.steps, stepId, place);
    if (move !== null && (await act(move)))
      say(filled(board.language, words.moved, { name: nameOf(move.stepId), n: place + 1 }));
  };
  const dragOf = useRowDrag<StepId>((stepId, place) => void drop(stepId, place));
  return (
    <Panel title={words.title} icon="book" closeWord={texts.close} onClose={onClose}>
      <p className="draaiboek-som">{programmeSum(board.steps, texts)}</p>
      <ol className="draaiboek" aria-label={words.title}>
        {board.steps.map((step, place) => (
          <ProgrammeStep
            key={step.id}
            board={board}
            step={step}
            texts={texts}
            act={act}
            say={say}
            isOpen={opened === step.id}
            onToggle={() => setOpened(opened === step.id ? null : step.id)}
            onChange={() => setEditing(step.id)}
            drag={dragOf(step.id, place, nameOf(step.id))}
          />
        ))}
      </ol>
      <ProgrammeActions
        texts={texts}
        onAdd={() => setEditing("new")}
        onSave={() => setSheet("save")}
        onOther={() => setSheet("other")}
      />
      <CirclesPart board={board} texts={texts} act={act} say={say} />
      {editing !== null && (
        <StepDialog
          board={board}
          step={board.steps.find(({ id }) => id === editing) ?? null}
          after={opened ?? board.steps.at(-1)?.id ?? null}
          texts={texts}
          onSave={async (values, after, sayThere) => {
            const isNew = editing === "new";
            const isDone = await act(
              isNew
                ? { type: "add-step", after, step: values }
                : { type: "change-step", stepId: editing, step: values },
              sayThere,
            );
            if (isDone) say(isNew ? words.added : words.changed);
            return isDone;
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {sheet === "save" && <SaveProgramme board={board} texts={texts} onClose={closeSheet} />}
      {sheet === "other" && (
        <OtherProgramme board={board} texts={texts} act={act} say={say} onClose={closeSheet} />
      )}
    </Panel>
  );
}
