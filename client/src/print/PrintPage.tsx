import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useState, useSyncExternalStore } from "react";
import { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import { syncServer } from "../sync/boardSync/syncServer.ts";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Message } from "../ui/react/Message.tsx";
import { PrintDesk } from "./PrintDesk.tsx";

interface PrintPageProps {
  readonly boardId: BoardId;
  readonly token: string;
  readonly asked: string | null;
  /** Until the board says its own language. */
  readonly firstTexts: TableTexts;
}

/** Everything that goes on paper. It only reads the board, as a screen does. */
export function PrintPage({ boardId, token, asked, firstTexts }: PrintPageProps) {
  const [{ connection, details }] = useState(() => ({
    connection: new BoardConnection({ server: syncServer(location), boardId, role: "screen", token }),
    details: new JoinDetails(boardId, token),
  }));
  const status = useSyncExternalStore(connection.onStatus, connection.getStatus);
  const joining = useSyncExternalStore(details.onChange, details.get);
  const isLive = status.connection.state === "live";
  useEffect(() => {
    if (isLive) void details.refresh();
  }, [isLive, details]);
  const { live } = status;
  useEffect(() => {
    if (live === null) return;
    const { title, activity } = live.board;
    keepBoard({ id: boardId, title, activity, lastOpened: Date.now() });
  }, [boardId, live]);
  if (live === null || status.connection.state === "ended")
    return <NoBoard status={status} texts={firstTexts} />;
  return <PrintDesk live={live} joining={joining} token={token} asked={asked} />;
}

interface NoBoardProps {
  readonly status: BoardStatus;
  readonly texts: TableTexts;
}

/** Before the board came, or when it never will. */
function NoBoard({ status: { connection: state }, texts: { connection } }: NoBoardProps) {
  if (state.state === "ended")
    return <Message {...(state.because === "no-access" ? connection.noAccess : connection.noSuchBoard)} />;
  if (state.state !== "waiting") return <p className="afdruk-wacht">{connection.connecting}</p>;
  return <p className="afdruk-wacht">{state.because === "lost" ? connection.away : connection.unreadable}</p>;
}
