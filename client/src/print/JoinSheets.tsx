import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { textsIn } from "../texts/textsIn.ts";
import { JoinWords } from "./JoinWords.tsx";
import type { PrintChoice } from "./PrintChoice.ts";
import { Sheet } from "./Sheet.tsx";

interface JoinSheetsProps {
  readonly board: Board;
  readonly joining: Joining;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** How people come in: one poster, or a sheet of cards for the tables. */
export function JoinSheets({ board, joining, choice, catalogue }: JoinSheetsProps) {
  if (joining.qr === null || joining.address === null || joining.code === null)
    return <p className="vellen-geen">{textsIn(board.language).join.noAddress}</p>;
  const joins = { qr: joining.qr, address: joining.address, code: joining.code };
  const words = (
    <JoinWords board={board} joining={joining} joins={joins} choice={choice} catalogue={catalogue} />
  );
  const { language } = catalogue;
  if (choice.product === "poster")
    return (
      <Sheet paper={choice.paper} language={language} className="doemee">
        {words}
      </Sheet>
    );
  if (choice.tableCard === "cut")
    return (
      <Sheet paper={choice.paper} isLying language={language} className="doemee-twee">
        <div className="doemee doemee-klein">{words}</div>
        <div className="doemee doemee-klein">{words}</div>
      </Sheet>
    );
  return (
    <Sheet paper={choice.paper} language={language} className="doemee-vouw">
      <div className="doemee doemee-breed doemee-om">{words}</div>
      <div className="doemee doemee-breed">{words}</div>
    </Sheet>
  );
}
