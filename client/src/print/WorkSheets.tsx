import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { BlankWorksheet } from "./BlankWorksheet.tsx";
import { FilledWorksheet } from "./FilledWorksheet.tsx";
import type { PrintChoice } from "./PrintChoice.ts";
import { useWritten } from "./useWritten.ts";
import { worksheetsOf } from "./worksheetsOf.ts";

interface WorkSheetsProps {
  readonly board: Board;
  readonly token: string;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** The worksheet of each group: to write on, or as it was written. */
export function WorkSheets({ board, token, choice, catalogue }: WorkSheetsProps) {
  const sheets = worksheetsOf(board, choice.worksheet);
  if (choice.worksheet === "filled")
    return <Filled key={board.id} {...{ board, token, choice, catalogue }} />;
  return sheets.map((sheet) => <BlankWorksheet key={sheet.id} {...{ board, sheet, choice, catalogue }} />);
}

function Filled({ board, token, choice, catalogue }: WorkSheetsProps) {
  const words = printTextsIn(board.language).worksheets;
  const sheets = worksheetsOf(board, "filled");
  const written = useWritten(board, sheets, token);
  if (sheets.length === 0) return <p className="vellen-geen">{words.noTables}</p>;
  if (written === "busy") return <p className="vellen-geen">{words.busy}</p>;
  const came = sheets.flatMap((sheet) => {
    const texts = written.get(sheet.id);
    return texts === undefined ? [] : [{ sheet, texts }];
  });
  return (
    <>
      {came.length < sheets.length && <p className="vellen-geen">{words.notRead}</p>}
      {came.map(({ sheet, texts }) => (
        <FilledWorksheet key={sheet.id} {...{ board, sheet, texts, choice, catalogue }} />
      ))}
    </>
  );
}
