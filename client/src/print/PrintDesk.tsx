import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { catalogues } from "@buurtbord/shared/catalogue/catalogues.ts";
import { type ReactNode, useEffect, useState } from "react";
import { useLiveBoard } from "../canvas/useLiveBoard.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { keepPrinted } from "../sync/keptBoards/printedAddress.ts";
import type { PrintProduct } from "../texts/print/PrintProduct.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { BlankSheets } from "./BlankSheets.tsx";
import { ChoicePanel } from "./ChoicePanel.tsx";
import { GroupSheets } from "./GroupSheets.tsx";
import { JoinSheets } from "./JoinSheets.tsx";
import { Preview } from "./Preview.tsx";
import { firstChoice, type PrintChoice } from "./PrintChoice.ts";
import { QuestionSheets } from "./QuestionSheets.tsx";
import { TiledSheets } from "./TiledSheets.tsx";
import { WorkSheets } from "./WorkSheets.tsx";

interface PrintDeskProps {
  readonly live: LiveBoard;
  readonly joining: Joining;
  readonly token: string;
  /** What is to be printed, by its name; null: nobody said. */
  readonly asked: string | null;
}

/** On these stands the address. */
const JOINING: readonly PrintProduct[] = ["poster", "table-cards", "group-cards"];

/** What is to be printed at the one side, and at the other the sheets as they come out. */
export function PrintDesk({ live, joining, token, asked }: PrintDeskProps) {
  const board = useLiveBoard(live);
  const words = printTextsIn(board.language);
  const [choice, setChoice] = useState(() => firstChoice(board, asked));
  const catalogue = catalogues[choice.language];
  const { name } = words.products[choice.product];
  const { lang } = LANGUAGE_FACES[catalogue.language];
  useEffect(() => {
    // What a PDF is called and read aloud in.
    document.title = `${board.title} · ${name}`;
    document.documentElement.lang = lang;
  }, [board.title, name, lang]);
  const print = () => {
    const isJoining = JOINING.includes(choice.product);
    if (isJoining && joining.address !== null) keepPrinted({ boardId: board.id, address: joining.address });
    window.print();
  };
  return (
    <div className={`afdruk ${choice.ink === "black" ? "zwartwit" : ""}`}>
      <ChoicePanel
        board={board}
        joining={joining}
        choice={choice}
        choose={(news) => setChoice({ ...choice, ...news })}
        onPrint={print}
      />
      <Preview words={words} product={choice.product} paper={choice.paper}>
        {sheetsOf({ board, live, joining, token, choice, catalogue })}
      </Preview>
    </div>
  );
}

interface SheetsOf {
  readonly board: Board;
  readonly live: LiveBoard;
  readonly joining: Joining;
  readonly token: string;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

function sheetsOf({ board, live, joining, token, choice, catalogue }: SheetsOf): ReactNode {
  switch (choice.product) {
    case "poster":
    case "table-cards":
      return <JoinSheets board={board} joining={joining} choice={choice} catalogue={catalogue} />;
    case "group-cards":
      return <GroupSheets board={board} joining={joining} choice={choice} catalogue={catalogue} />;
    case "worksheets":
      return <WorkSheets board={board} token={token} choice={choice} catalogue={catalogue} />;
    case "blank-cards":
      return <BlankSheets board={board} choice={choice} catalogue={catalogue} />;
    case "questions":
      return <QuestionSheets board={board} choice={choice} catalogue={catalogue} />;
    case "fields":
    case "board":
      return (
        <TiledSheets
          key={choice.product}
          what={choice.product}
          board={board}
          live={live}
          token={token}
          choice={choice}
          catalogue={catalogue}
        />
      );
  }
}
