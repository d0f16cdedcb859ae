import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { useEffect, useMemo, useState } from "react";
import type { CanvasTool, Selection } from "../../canvas/CanvasHands.ts";
import { NARROWEST_CANVAS } from "../../canvas/narrowestCanvas.ts";
import { useLiveBoard } from "../../canvas/useLiveBoard.ts";
import { useWindowSize } from "../../canvas/useWindowSize.ts";
import { WorkCanvas } from "../../canvas/WorkCanvas.tsx";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../../sync/boardSync/BoardStatus.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { useLook } from "../../ui/react/useLook.ts";
import { BoardState } from "../BoardState.tsx";
import { actFor } from "../DeskActions.ts";
import { deedsFor } from "../deedsFor.ts";
import { SIDE_WIDTH, TOOLS_WIDTH } from "../deskSizes.ts";
import { handsFor } from "../handsFor.ts";
import { KeysButton } from "../keys/KeysButton.tsx";
import { KeysDialog } from "../keys/KeysDialog.tsx";
import { noteInHand } from "../noteInHand.ts";
import { Strip } from "../Strip.tsx";
import { ToolRail } from "../ToolRail.tsx";
import { useNotice } from "../useNotice.ts";
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

const NOTHING: Selection = { cards: [], drawings: [] };

/** The board under the hands of a group: its tools, and nothing that leads the evening. */
export function TableDesk({ live, status, connection, texts }: TableDeskProps) {
  const board = useLiveBoard(live);
  useLook(board.meeting);
  const [tool, setTool] = useState<CanvasTool>("select");
  const [selected, setSelected] = useState<Selection>(NOTHING);
  const [isWriting, setIsWriting] = useState(false);
  const [notice, setNotice] = useNotice("");
  const { act, deeds, hands } = useMemo(() => {
    const say = setNotice;
    const act = actFor(connection, texts, say);
    const hands = handsFor(connection, { act, texts, say, selected: setSelected, toolChanged: setTool });
    return { act, hands, deeds: deedsFor(connection, { act, texts, say }) };
  }, [connection, texts, setNotice]);
  const removeSelected = () => {
    if (selected.cards.length > 0) hands.removeCards(selected.cards);
    if (selected.drawings.length > 0) {
      hands.writeFreehand(new Map(selected.drawings.map((id) => [id, undefined])));
    }
  };
  const note = noteInHand(live, selected, (id, record) => hands.writeFreehand(new Map([[id, record]])));
  const [wantsList, setWantsList] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const room = useWindowSize().width - TOOLS_WIDTH;
  const isNarrow = room < NARROWEST_CANVAS;
  const isList = isNarrow || wantsList;
  const showsCanvas = !isNarrow && (!isList || room - SIDE_WIDTH >= NARROWEST_CANVAS);
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
  useEffect(() => {
    document.documentElement.lang = board.language;
    document.title = `${board.title} · ${texts.facilitator.access.roles.table.name}`;
  }, [board.language, board.title, texts]);
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
          note={note}
          notice={notice}
          texts={texts}
          onStop={() => setTool("select")}
          lead={null}
          onRemove={removeSelected}
          onRead={() => setNotice("")}
        />
        <KeysButton language={texts.language} onPress={() => setShowsKeys(true)} />
      </div>
      {showsKeys && <KeysDialog texts={texts} whose="group" onClose={() => setShowsKeys(false)} />}
      {isWriting && (
        <WritePanel
          activity={activityOf(board)}
          texts={texts}
          act={act}
          onClose={() => setIsWriting(false)}
        />
      )}
    </div>
  );
}
