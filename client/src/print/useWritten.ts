import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useState } from "react";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import type { PrintedWorksheet } from "./worksheetsOf.ts";

/** What was written on a worksheet, by its fields. */
export type Written = ReadonlyMap<SheetFieldId, string>;

/** What each of these says now, by its id; one that could not be read is missing. "busy": it is being asked for. */
export function useWritten(
  board: Board,
  sheets: readonly PrintedWorksheet[],
  token: string,
): ReadonlyMap<string, Written> | "busy" {
  const [asked, setAsked] = useState<ReadonlyMap<string, Written> | null>(null);
  const isOwn = board.tableOf !== null;
  const others = isOwn ? [] : sheets;
  const key = JSON.stringify(others.map(({ id, table }) => [id, table]));
  useEffect(() => {
    let isOver = false;
    const tables = JSON.parse(key) as readonly (readonly [string, BoardId | null])[];
    const asking = tables.map(async ([id, table]) => [id, await writtenAt(table, token)] as const);
    void Promise.all(asking).then((all) => {
      if (!isOver) setAsked(new Map(all.flatMap(([id, written]) => (written ? [[id, written]] : []))));
    });
    return () => {
      isOver = true;
    };
  }, [key, token]);
  if (isOwn) return new Map(sheets.map(({ id }) => [id, board.worksheet]));
  return asked ?? "busy";
}

/** Null: it could not be read. */
async function writtenAt(table: BoardId | null, token: string): Promise<Written | null> {
  if (table === null) return null;
  const reply = await boardApi.worksheet(table, token);
  return reply.ok ? new Map(Object.entries(reply.value) as [SheetFieldId, string][]) : null;
}
