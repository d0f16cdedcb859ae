import type { TableOf } from "@buurtbord/shared/board/Group.ts";
import type { ActivityId, BoardId, BuurtId, GroupId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { BoardRecord } from "../BoardStorage.ts";
import { number, type Row, text } from "./row.ts";

/** The columns that boardRecord reads. */
export const RECORD_COLUMNS =
  "id, title, activity, language, joinCode, joinKey, createdAt, lastActivityAt, buurt, evening, eveningGroup";

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
    tableOf: row.evening === null ? null : tableOf(row),
  };
}

function tableOf(row: Row): TableOf {
  return { evening: text(row, "evening") as BoardId, group: text(row, "eveningGroup") as GroupId };
}
