import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { useState } from "react";
import { useLiveBoard } from "../../canvas/useLiveBoard.ts";
import { useWindowSize } from "../../canvas/useWindowSize.ts";
import { WorkCanvas } from "../../canvas/WorkCanvas.tsx";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../../sync/boardSync/BoardStatus.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { photoTextsIn } from "../../texts/photo/photoTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { useBoardPage } from "../../ui/react/useBoardPage.ts";
import { BoardState } from "../BoardState.tsx";
import { canvasFits } from "../canvasFits.ts";
import { KeysButton } from "../keys/KeysButton.tsx";
import { KeysDialog } from "../keys/KeysDialog.tsx";
import { Strip } from "../Strip.tsx";
import { ToolRail } from "../ToolRail.tsx";
import { useBoardInHand } from "../useBoardInHand.ts";
import { WritePanel } from "../WritePanel.tsx";
import { useTableKeys } from "./useTableKeys.ts";
import { WordsPanel } from "./WordsPanel.tsx";
import "../topBar.css";

interface TableDeskProps {
  readonly live: LiveBoard;
  readonly status: BoardStatus;
  readonly connection: BoardConnection;
  readonly texts: TableTexts;
}

/** The board under the hands of a group: its tools, and nothing that leads the evening. */
export function TableDesk({ live, status, connection, texts }: TableDeskProps) {
  const board = useLiveBoard(live);
  useBoardPage(board, texts.facilitator.access.roles.table.name);
  const held = useBoardInHand(connection, live, texts, "");
  const { act, deeds, hands, tool, setTool, selected, say } = held;
  const [isWriting, setIsWriting] = useState(false);
  const [wantsList, setWantsList] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const { width } = useWindowSize();
  const isNarrow = !canvasFits(width, false);
  const isList = isNarrow || wantsList;
  const showsCanvas = canvasFits(width, isList);
  const undo = () => void deeds.undo();
  const write = () => setIsWriting(!isWriting);
  useTableKeys({
    tool: showsCanvas ? tool : null,
    onTool: setTool,
    isList,
    onList: setWantsList,
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
          {...(!isNarrow && { list: { isOn: isList, onPress: () => setWantsList(!wantsList) } })}
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
          {isList && (
            <WordsPanel board={board} texts={texts} onClose={isNarrow ? null : () => setWantsList(false)} />
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
          layPhoto={held.layPhoto}
          onClose={() => setIsWriting(false)}
        />
      )}
    </div>
  );
}
