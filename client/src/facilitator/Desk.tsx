import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CanvasTool, Selection } from "../canvas/CanvasHands.ts";
import { useLiveBoard } from "../canvas/useLiveBoard.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { WorkCanvas } from "../canvas/WorkCanvas.tsx";
import type { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { AccessDialog } from "./AccessDialog.tsx";
import { BottomBar } from "./BottomBar.tsx";
import { actFor } from "./DeskActions.ts";
import type { Secrets } from "./FacilitatorPage.tsx";
import { handsFor } from "./handsFor.ts";
import { JoinDialog } from "./JoinDialog.tsx";
import { ListView } from "./ListView.tsx";
import { RemoteDialog } from "./RemoteDialog.tsx";
import { SnapshotDialog } from "./SnapshotDialog.tsx";
import { Strip } from "./Strip.tsx";
import { TopBar } from "./TopBar.tsx";
import { useNotice } from "./useNotice.ts";
import { useUndoKey } from "./useUndoKey.ts";
import { WritePanel } from "./WritePanel.tsx";

/** Below this width tldraw would shrink its watermark: then there is a list and no canvas. In pixels. */
const NARROWEST_CANVAS = 700;
const LIST_WIDTH = 392;

interface DeskProps {
  readonly live: LiveBoard;
  readonly status: BoardStatus;
  readonly connection: BoardConnection;
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly firstNotice: string;
  readonly renewed: (token: string) => void;
}

const NOTHING: Selection = { cards: [], drawings: [] };

type Opened = "nothing" | "write" | "join" | "remote" | "access" | "snapshots";

/** Everything that a facilitator has at hand: the board, the list, and the bars around them. */
export function Desk(props: DeskProps) {
  const { live, status, connection, details, secrets, texts, firstNotice, renewed } = props;
  const board = useLiveBoard(live);
  const joining = useSyncExternalStore(details.onChange, details.get);
  const [tool, setTool] = useState<CanvasTool>("select");
  const [selected, setSelected] = useState<Selection>(NOTHING);
  const [opened, setOpened] = useState<Opened>("nothing");
  const [wantsList, setWantsList] = useState(false);
  const [notice, setNotice] = useNotice(firstNotice);
  const { width } = useWindowSize();
  const act = useMemo(() => actFor(connection, texts, setNotice), [connection, texts, setNotice]);
  const hands = useMemo(
    () => handsFor(connection, { act, texts, say: setNotice, selected: setSelected, toolChanged: setTool }),
    [connection, act, texts, setNotice],
  );
  const removeSelected = () => {
    if (selected.cards.length > 0) hands.removeCards(selected.cards);
    for (const id of selected.drawings) hands.writeFreehand(id, undefined);
  };
  const undo = () => {
    setNotice("");
    void connection.undo();
  };
  useUndoKey(undo);
  const { refusedBecause } = status;
  useEffect(() => {
    if (refusedBecause !== null) setNotice(texts.facilitator.topBar.takenAgain);
  }, [refusedBecause, setNotice, texts]);
  useEffect(() => {
    document.documentElement.lang = board.language;
    document.title = `${board.title} · ${texts.facilitator.pageTitle}`;
  }, [board.language, board.title, texts]);

  const isNarrow = width < NARROWEST_CANVAS;
  const showsList = isNarrow || wantsList;
  const showsCanvas = !isNarrow && (!wantsList || width - LIST_WIDTH >= NARROWEST_CANVAS);
  const close = () => setOpened("nothing");
  return (
    <div className="bureau">
      <TopBar
        board={board}
        status={status}
        joining={joining}
        secrets={secrets}
        texts={texts}
        onJoin={() => setOpened("join")}
        onRemote={() => setOpened("remote")}
        onAccess={() => setOpened("access")}
        say={setNotice}
      />
      <main className="bureau-midden">
        {showsCanvas && (
          <WorkCanvas
            live={live}
            tool={tool}
            hands={hands}
            words={texts.canvas}
            zoomWords={texts.facilitator.zoom}
          />
        )}
        {showsList && (
          <ListView
            board={board}
            texts={texts}
            act={act}
            say={setNotice}
            secrets={secrets}
            selected={selected.cards}
            onRemove={hands.removeCards}
            onClose={isNarrow ? null : () => setWantsList(false)}
          />
        )}
      </main>
      <Strip
        board={board}
        presence={status.presence}
        tool={tool}
        selected={selected}
        notice={notice}
        texts={texts}
        onStop={() => setTool("select")}
        onEdit={() => setWantsList(true)}
        onRemove={removeSelected}
        onRead={() => setNotice("")}
      />
      {opened === "write" && (
        <WritePanel activity={activityOf(board)} texts={texts} act={act} onClose={close} />
      )}
      <BottomBar
        board={board}
        texts={texts}
        act={act}
        tool={showsCanvas ? tool : null}
        onTool={setTool}
        canUndo={status.canUndo}
        onUndo={undo}
        isWriting={opened === "write"}
        onWrite={() => setOpened(opened === "write" ? "nothing" : "write")}
        onSnapshots={() => setOpened("snapshots")}
        list={isNarrow ? null : wantsList}
        onList={() => setWantsList(!wantsList)}
      />
      {opened === "join" && (
        <JoinDialog board={board} details={details} texts={texts} act={act} onClose={close} />
      )}
      {opened === "remote" && (
        <RemoteDialog details={details} secrets={secrets} texts={texts} onClose={close} />
      )}
      {opened === "access" && (
        <AccessDialog
          board={board}
          details={details}
          secrets={secrets}
          texts={texts}
          act={act}
          renewed={renewed}
          onClose={close}
        />
      )}
      {opened === "snapshots" && (
        <SnapshotDialog title={board.title} secrets={secrets} texts={texts} act={act} onClose={close} />
      )}
    </div>
  );
}
