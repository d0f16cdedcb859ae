import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { PhotosContext } from "../canvas/PhotosContext.ts";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import { syncServer } from "../sync/boardSync/syncServer.ts";
import { PhotoAlbum } from "../sync/photos/PhotoAlbum.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { textsIn } from "../texts/textsIn.ts";
import { Message } from "../ui/react/Message.tsx";
import { pastOfBoard } from "./PastOfBoard.ts";
import { Wall } from "./Wall.tsx";

interface ScreenPageProps {
  readonly boardId: BoardId;
  readonly token: string;
  /** Until the board says its own language. */
  readonly firstTexts: TableTexts;
}

/** The wall's page: what the whole room looks at. It only looks. */
export function ScreenPage({ boardId, token, firstTexts }: ScreenPageProps) {
  const [{ connection, details, photos, past }] = useState(() => ({
    connection: new BoardConnection({ server: syncServer(location), boardId, role: "screen", token }),
    details: new JoinDetails(boardId, token),
    photos: new PhotoAlbum(boardId, token, boardApi.photo),
    past: pastOfBoard(boardId, token),
  }));
  const status = useSyncExternalStore(connection.onStatus, connection.getStatus);
  const joining = useSyncExternalStore(details.onChange, details.get);
  const isLive = status.connection.state === "live";
  // A laptop that was away may have come back on another network.
  useEffect(() => {
    if (isLive) void details.refresh();
  }, [isLive, details]);

  const { live } = status;
  const texts = live === null ? firstTexts : textsIn(live.board.language);
  if (live === null || status.connection.state === "ended") return <NoBoard status={status} texts={texts} />;
  return (
    <PhotosContext value={photos}>
      <Wall
        live={live}
        joining={joining}
        presence={status.presence}
        clock={status.clock}
        floorClock={status.floorClock}
        past={past}
      />
      <Lost status={status} texts={texts} />
    </PhotosContext>
  );
}

interface StatusProps {
  readonly status: BoardStatus;
  readonly texts: TableTexts;
}

/** Before the board came for the first time, or when it never will. */
function NoBoard({ status, texts: { connection } }: StatusProps): ReactNode {
  const state = status.connection;
  if (state.state === "ended") {
    return <Message {...(state.because === "no-access" ? connection.noAccess : connection.noSuchBoard)} />;
  }
  if (state.state !== "waiting") return <p className="scherm-wacht">{connection.connecting}</p>;
  return <p className="scherm-wacht">{state.because === "lost" ? connection.away : connection.unreadable}</p>;
}

/** The board stays; a strip of paper says that it does not change now. */
function Lost({ status, texts }: StatusProps) {
  const isAway = status.connection.state === "waiting";
  return (
    <p className="scherm-weg" role="status">
      {isAway && <span>{texts.connection.away}</span>}
    </p>
  );
}
