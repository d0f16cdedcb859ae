import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useState, useSyncExternalStore } from "react";
import { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import { syncServer } from "../../sync/boardSync/syncServer.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { textsIn } from "../../texts/textsIn.ts";
import { BoardGate } from "../BoardGate.tsx";
import { BoardPhotos } from "../photo/BoardPhotos.tsx";
import { TableDesk } from "./TableDesk.tsx";

interface TablePageProps {
  readonly boardId: BoardId;
  readonly token: string;
  /** Until the board says its own language. */
  readonly firstTexts: TableTexts;
}

/** A group's laptop: it writes and draws along, and does not lead. */
export function TablePage({ boardId, token, firstTexts }: TablePageProps) {
  const [{ connection }] = useState(() => ({
    connection: new BoardConnection({ server: syncServer(location), boardId, role: "table", token }),
  }));
  const status = useSyncExternalStore(connection.onStatus, connection.getStatus);
  const texts = status.live === null ? firstTexts : textsIn(status.live.board.language);
  const unreadable = <p className="begeleider-wacht">{texts.connection.unreadable}</p>;
  return (
    <BoardPhotos boardId={boardId} token={token}>
      <BoardGate status={status} texts={texts} unreadable={unreadable}>
        {(live) => (
          <TableDesk live={live} status={status} connection={connection} token={token} texts={texts} />
        )}
      </BoardGate>
    </BoardPhotos>
  );
}
