import { useEffect, useState, useSyncExternalStore } from "react";
import { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import { syncServer } from "../sync/boardSync/syncServer.ts";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { textsIn } from "../texts/textsIn.ts";
import { BoardGate } from "./BoardGate.tsx";
import { Damaged } from "./Damaged.tsx";
import { Desk } from "./Desk.tsx";
import { BoardPhotos } from "./photo/BoardPhotos.tsx";
import type { Secrets } from "./Secrets.ts";

interface FacilitatorPageProps {
  readonly secrets: Secrets;
  /** Until the board says its own language. */
  readonly firstTexts: TableTexts;
  /** Shown first: what happened before this page began anew. */
  readonly firstNotice: string;
  /** This page's own link has a new secret. */
  readonly renewed: (token: string, texts: TableTexts) => void;
}

/** The facilitator's page: connects, and shows the desk when there is a board. */
export function FacilitatorPage({ secrets, firstTexts, firstNotice, renewed }: FacilitatorPageProps) {
  const { boardId, token } = secrets;
  const [{ connection, details }] = useState(() => ({
    connection: new BoardConnection({ server: syncServer(location), boardId, role: "co-facilitator", token }),
    details: new JoinDetails(boardId, token),
  }));
  const status = useSyncExternalStore(connection.onStatus, connection.getStatus);
  const { live, connection: state } = status;

  const isLive = state.state === "live";
  useEffect(() => {
    if (isLive) void details.refresh();
  }, [isLive, details]);
  useEffect(() => {
    if (live === null) return;
    const { title, activity, tableOf } = live.board;
    if (tableOf !== null) return; // one comes to it by its evening
    keepBoard({ id: boardId, title, activity, lastOpened: Date.now() });
  }, [boardId, live]);

  const texts = live === null ? firstTexts : textsIn(live.board.language);
  return (
    <BoardPhotos boardId={boardId} token={token}>
      <BoardGate
        status={status}
        texts={texts}
        unreadable={<Damaged boardId={boardId} token={token} texts={texts} />}
      >
        {(shown) => (
          <Desk
            live={shown}
            status={status}
            connection={connection}
            details={details}
            secrets={secrets}
            texts={texts}
            firstNotice={firstNotice}
            renewed={(token) => renewed(token, texts)}
          />
        )}
      </BoardGate>
    </BoardPhotos>
  );
}
