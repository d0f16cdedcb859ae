import { stepOptions, stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import { type Catalogue, textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { paperTexts } from "@buurtbord/shared/catalogue/paperTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Lines } from "./Lines.tsx";
import type { PrintChoice } from "./PrintChoice.ts";
import { Sheet } from "./Sheet.tsx";

interface QuestionSheetsProps {
  readonly board: Board;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** For groups that talk without a screen: each question of the programme on a sheet, with lines to write on. */
export function QuestionSheets({ board, choice, catalogue }: QuestionSheetsProps) {
  const texts = textsOfActivity(catalogue, { id: board.activity });
  return board.steps
    .filter(({ id }) => choice.steps.has(id))
    .map((step) => {
      const { name, prompt } = stepWords(texts, step);
      return (
        <Sheet key={step.id} paper={choice.paper} language={catalogue.language} className="vraag">
          <p className="vraag-van">
            <span dir="auto">{board.title}</span>
            {name !== "" && <span dir="auto">{name}</span>}
          </p>
          <h1 dir="auto">{prompt}</h1>
          {step.verbs.includes("answer") && <Checks board={board} step={step} catalogue={catalogue} />}
          {step.verbs.includes("poll") && <Answers words={stepOptions(texts, step)} />}
          <p className="vraag-hier">
            <Icon name="pencil" />
            {paperTexts[catalogue.language].writeHere}
          </p>
          <Lines />
        </Sheet>
      );
    });
}

/** A box beside each answer, to tick. */
function Answers({ words }: { readonly words: readonly string[] }) {
  return (
    <ol className="vraag-antwoorden">
      {words.map((answer) => (
        <li key={answer} className="vraag-hokje">
          <span dir="auto">{answer}</span>
        </li>
      ))}
    </ol>
  );
}

interface ChecksProps extends Pick<QuestionSheetsProps, "board" | "catalogue"> {
  readonly step: Step;
}

function Checks({ board, catalogue }: ChecksProps) {
  const texts = textsOfActivity(catalogue, { id: board.activity });
  const { yes, no } = catalogue.resident.answer;
  return (
    <ol className="vraag-checks">
      {activityOf(board).checks.map(({ id }) => (
        <li key={id}>
          <span>{texts.checks?.[id]?.question}</span>
          <span className="vraag-hokje">{yes}</span>
          <span className="vraag-hokje">{no}</span>
        </li>
      ))}
    </ol>
  );
}
