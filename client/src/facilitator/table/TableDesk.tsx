import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { sheetFieldsOf } from "@buurtbord/shared/activities/sheetFieldOf.ts";
import { useState } from "react";
import { useLiveBoard } from "../../canvas/useLiveBoard.ts";
import { useWindowSize } from "../../canvas/useWindowSize.ts";
import { WorkCanvas } from "../../canvas/WorkCanvas.tsx";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../../sync/boardSync/BoardStatus.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { photoTextsIn } from "../../texts/photo/photoTextsIn.ts";
import { sheetTextsIn } from "../../texts/sheet/sheetTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { useBoardPage } from "../../ui/react/useBoardPage.ts";
import { BoardState } from "../BoardState.tsx";
import { canvasFits } from "../canvasFits.ts";
import { KeysButton } from "../keys/KeysButton.tsx";
import { KeysDialog } from "../keys/KeysDialog.tsx";
import { Strip } from "../Strip.tsx";
import { SheetPanel } from "../sheet/SheetPanel.tsx";
import { ToolRail } from "../ToolRail.tsx";
import { TableBand } from "../tables/TableBand.tsx";
import { useBoardInHand } from "../useBoardInHand.ts";
import { WritePanel } from "../WritePanel.tsx";
import { useTableKeys } from "./useTableKeys.ts";
import { WordsPanel } from "./WordsPanel.tsx";
import "../topBar.css";

/** What stands beside a group's canvas. */
type TableSide = "sheet" | "list";

interface TableDeskProps {
  readonly live: LiveBoard;
  readonly status: BoardStatus;
  readonly connection: BoardConnection;
  readonly token: string;
  readonly texts: TableTexts;
}

/** The board under the hands of a group: its tools, and nothing that leads the evening. */
export function TableDesk({ live, status, connection, token, texts }: TableDeskProps) {
  const board = useLiveBoard(live);
  useBoardPage(board, texts.facilitator.access.roles.table.name);
  const held = useBoardInHand(connection, live, texts, "");
  const { act, deeds, hands, tool, setTool, selected, say } = held;
  const [isWriting, setIsWriting] = useState(false);
  const hasSheet = sheetFieldsOf(board).length > 0;
  const [wanted, setSide] = useState<TableSide | null>(hasSheet ? "sheet" : null);
  const [showsKeys, setShowsKeys] = useState(false);
  const { width } = useWindowSize();
  const isNarrow = !canvasFits(width, false);
  const side = wanted ?? (isNarrow ? (hasSheet ? "sheet" : "list") : null);
  const toggled = (one: TableSide) => ({
    isOn: side === one,
    onPress: () => setSide(side === one ? null : one),
  });
  const showsCanvas = canvasFits(width, side !== null);
  const close = isNarrow ? null : () => setSide(null);
  const undo = () => void deeds.undo();
  const write = () => setIsWriting(!isWriting);
  useTableKeys({
    tool: showsCanvas ? tool : null,
    onTool: setTool,
    isList: side === "list",
    onList: (isList) => setSide(isList ? "list" : null),
    canUndo: status.canUndo,
    onUndo: undo,
    onWrite: write,
    onKeys: () => setShowsKeys(true),
  });
  return (
    <div className="bureau">
      <header className="bovenbalk" data-part="top">
        <BoardState board={board} status={status} texts={texts} />
      </header>
      {board.tableOf !== null && (
        <TableBand board={board} evening={status.evening} language={texts.language} act={act} />
      )}
      <div className="bureau-midden">
        <ToolRail
          texts={texts}
          tool={showsCanvas ? tool : null}
          onTool={setTool}
          isWriting={isWriting}
          onWrite={write}
          isTidying={false}
          onTidy={undefined}
          onSnapshots={undefined}
          onTakeHome={undefined}
          onPicture={undefined}
          canUndo={status.canUndo}
          onUndo={undo}
          {...((!isNarrow || hasSheet) && { list: toggled("list") })}
          {...(hasSheet && { sheet: { words: sheetTextsIn(texts.language).title, ...toggled("sheet") } })}
        />
        <main className="bureau-tafel">
          {showsCanvas && (
            <WorkCanvas
              live={live}
              tool={tool}
              hands={hands}
              words={texts.canvas}
              zoomWords={texts.facilitator.zoom}
              letGo={photoTextsIn(texts.language).letGo}
              wall={null}
            />
          )}
          {side === "list" && <WordsPanel board={board} texts={texts} onClose={close} />}
          {side === "sheet" && (
            <SheetPanel
              board={board}
              connection={connection}
              copy={live}
              token={token}
              texts={texts}
              lead={null}
              onClose={close}
            />
          )}
        </main>
      </div>
      <div className="bureau-strook" data-part="strip">
        <Strip
          board={board}
          presence={status.presence}
          tool={tool}
          selected={selected}
          note={held.note}
          notice={held.notice}
          texts={texts}
          onStop={() => setTool("select")}
          lead={null}
          onRemove={held.removeSelected}
          onRead={() => say("")}
        />
        <KeysButton language={texts.language} onPress={() => setShowsKeys(true)} />
      </div>
      {showsKeys && <KeysDialog texts={texts} whose="group" onClose={() => setShowsKeys(false)} />}
      {isWriting && (
        <WritePanel
          boardId={board.id}
          activity={activityOf(board)}
          texts={texts}
          act={act}
          layPhotos={held.layPhotos}
          onClose={() => setIsWriting(false)}
        />
      )}
    </div>
  );
}
