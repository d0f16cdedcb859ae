import type { ActivityId, BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { BoardRecord } from "../BoardStorage.ts";
import { number, type Row, text } from "./row.ts";

/** The columns that boardRecord reads. */
export const RECORD_COLUMNS =
  "id, title, activity, language, joinCode, joinKey, createdAt, lastActivityAt, buurt";

export function boardRecord(row: Row): BoardRecord {
  return {
    id: text(row, "id") as BoardId,
    title: text(row, "title"),
    activity: text(row, "activity") as ActivityId,
    language: text(row, "language") as Language,
    joinCode: text(row, "joinCode"),
    joinKey: text(row, "joinKey"),
    createdAt: number(row, "createdAt"),
    lastActivityAt: number(row, "lastActivityAt"),
    buurt: row.buurt === null ? null : (text(row, "buurt") as BuurtId),
  };
}
