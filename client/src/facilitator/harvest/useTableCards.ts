import type { TableCards } from "@buurtbord/shared/activities/tableCards.ts";
import { useEffect, useState } from "react";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import type { Secrets } from "../Secrets.ts";

export type TablesSeen =
  | { readonly state: "looking" }
  | { readonly state: "seen"; readonly cards: TableCards }
  | { readonly state: "unseen" };

const NO_TABLES: TablesSeen = { state: "seen", cards: new Map() };

/** What lies on the tables of the evening, as it was when this was opened. */
export function useTableCards({ boardId, token }: Secrets, hasTables: boolean): TablesSeen {
  const [seen, setSeen] = useState<TablesSeen>({ state: "looking" });
  useEffect(() => {
    if (!hasTables) return;
    let isGone = false;
    void boardApi.tableCards(boardId, token).then((reply) => {
      if (!isGone) setSeen(reply.ok ? { state: "seen", cards: reply.value } : { state: "unseen" });
    });
    return () => {
      isGone = true;
    };
  }, [boardId, token, hasTables]);
  return hasTables ? seen : NO_TABLES;
}
