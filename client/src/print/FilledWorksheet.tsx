import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { isMarked, withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import { type Catalogue, textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { linesOfAnswer } from "./linesOfAnswer.ts";
import type { PrintChoice } from "./PrintChoice.ts";
import { Sheet } from "./Sheet.tsx";
import type { Written } from "./useWritten.ts";
import { WorksheetHead } from "./WorksheetHead.tsx";
import type { PrintedWorksheet } from "./worksheetsOf.ts";

interface FilledWorksheetProps {
  readonly board: Board;
  readonly sheet: PrintedWorksheet;
  readonly texts: Written;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** All that a group wrote, marked lines first. What does not fit on one side goes on, on the next: nothing is cut off. */
export function FilledWorksheet({ board, sheet, texts, choice, catalogue }: FilledWorksheetProps) {
  const questions = textsOfActivity(catalogue, { id: board.activity }).worksheet ?? {};
  const fields = activityOf(board).worksheet ?? [];
  const size = choice.paper.toLowerCase();
  return (
    <Sheet
      paper={choice.paper}
      language={catalogue.language}
      className={`werkblad-vel werkblad-vol werkblad-vol-${size}`}
    >
      <WorksheetHead {...{ board, sheet, catalogue }} />
      {fields.map(({ id, icon }) => (
        <div key={id} className="werkblad-vraag">
          <h2>
            <Icon name={icon} />
            {questions[id]?.question}
          </h2>
          <Answer text={texts.get(id) ?? ""} />
        </div>
      ))}
    </Sheet>
  );
}

/** Where nobody wrote there is a line to write on. */
function Answer({ text }: { readonly text: string }) {
  const lines = linesOfAnswer(text);
  if (lines.length === 0) return <p className="werkblad-regel" />;
  return (
    <ul>
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand there twice
        <li key={n} dir="auto" className={isMarked(line) ? "werkblad-ster" : undefined}>
          {isMarked(line) && <b>★ </b>}
          {withoutMark(line)}
        </li>
      ))}
    </ul>
  );
}
