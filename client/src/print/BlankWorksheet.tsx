import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type Catalogue, textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Lines } from "./Lines.tsx";
import type { PrintChoice } from "./PrintChoice.ts";
import { Sheet } from "./Sheet.tsx";
import { WorksheetHead } from "./WorksheetHead.tsx";
import type { PrintedWorksheet } from "./worksheetsOf.ts";

interface BlankWorksheetProps {
  readonly board: Board;
  readonly sheet: PrintedWorksheet;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** All questions on one side, with lines to write on. */
export function BlankWorksheet({ board, sheet, choice, catalogue }: BlankWorksheetProps) {
  const questions = textsOfActivity(catalogue, { id: board.activity }).worksheet ?? {};
  const fields = activityOf(board).worksheet ?? [];
  return (
    <Sheet paper={choice.paper} language={catalogue.language} className="werkblad-vel werkblad-leeg">
      <WorksheetHead {...{ board, sheet, catalogue }} />
      {fields.map(({ id, icon, holds }) => (
        <div key={id} className={`werkblad-vraag werkblad-${holds}`}>
          <h2>
            <Icon name={icon} />
            {questions[id]?.question}
          </h2>
          {holds === "text" ? <Lines /> : <p className="werkblad-regel" />}
        </div>
      ))}
    </Sheet>
  );
}
