import type { Board } from "@buurtbord/shared/board/Board.ts";
import { BoardInWords } from "../../list/BoardInWords.tsx";
import { CalmNews } from "../../list/CalmNews.tsx";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Panel } from "../Panel.tsx";

interface WordsPanelProps {
  readonly board: Board;
  readonly texts: TableTexts;
  /** Null: there is no room for the canvas. */
  readonly onClose: (() => void) | null;
}

/** The board in words beside a group's canvas, or in its place: to read, for a group does not lead. */
export function WordsPanel({ board, texts, onClose }: WordsPanelProps) {
  return (
    <Panel title={texts.facilitator.list.title} icon="list" closeWord={texts.close} onClose={onClose}>
      <CalmNews board={board} texts={texts} />
      <BoardInWords board={board} texts={texts} />
    </Panel>
  );
}
