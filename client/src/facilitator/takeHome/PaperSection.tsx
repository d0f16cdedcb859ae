import type { Board } from "@buurtbord/shared/board/Board.ts";
import { printTextsIn } from "../../texts/print/printTextsIn.ts";
import { PaperButton } from "../PaperButton.tsx";
import type { Secrets } from "../Secrets.ts";

interface PaperSectionProps {
  readonly board: Board;
  readonly secrets: Secrets;
}

/** Everything that goes on paper has a page of its own, on which one sees what comes out. */
export function PaperSection({ board, secrets }: PaperSectionProps) {
  const { section } = printTextsIn(board.language);
  return (
    <section className="meeneem">
      <h3>{section.title}</h3>
      <p>{section.about}</p>
      <PaperButton product="board" secrets={secrets} heldBack={section.heldBack}>
        {section.open}
      </PaperButton>
    </section>
  );
}
