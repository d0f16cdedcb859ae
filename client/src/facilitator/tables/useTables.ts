import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { useEffect, useState } from "react";
import { lookAtTables, type TablesSeen } from "../../sync/boardApi/lookAtTables.ts";
import type { Secrets } from "../Secrets.ts";

const LOOK_AGAIN_MS = 3_000;

/** How it goes at the tables, looked at again and again while this page is in sight. `are`: whether there are any. */
export function useTables({ boardId, token }: Secrets, are: boolean): readonly TableNow[] {
  const [seen, setSeen] = useState<TablesSeen | null>(null);
  useEffect(() => {
    if (!are) return undefined;
    let [isOver, last]: [boolean, TablesSeen | null] = [false, null];
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      if (document.visibilityState === "visible") last = await lookAtTables(boardId as BoardId, token, last);
      if (isOver) return;
      setSeen(last);
      timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [boardId, token, are]);
  return seen?.tables ?? [];
}
