import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { useEffect, useState } from "preact/hooks";
import { lookAtTables, type TablesSeen } from "../sync/boardApi/lookAtTables.ts";

/** Less often than on a laptop: it is a phone's battery. */
const LOOK_AGAIN_MS = 5_000;

/** How it goes at the tables, looked at again and again while this page is in sight. `are`: whether there are any. */
export function useTables(boardId: BoardId, token: string, are: boolean): readonly TableNow[] {
  const [seen, setSeen] = useState<TablesSeen | null>(null);
  useEffect(() => {
    if (!are) return undefined;
    let last: TablesSeen | null = null;
    const look = async () => {
      if (document.hidden) return;
      last = await lookAtTables(boardId, token, last);
      setSeen(last);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [boardId, token, are]);
  return seen?.tables ?? [];
}
