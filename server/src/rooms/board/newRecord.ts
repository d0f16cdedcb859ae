import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import type { NewBoard } from "../results.ts";
import { type JoinCodes, newId, newJoinCode, newJoinKey } from "../tokens.ts";

/** What identifies a new board. */
export function newRecord(board: NewBoard, codes: JoinCodes, random: Random, now: number): BoardRecord {
  const { title, activity, language, buurt = null, tableOf = null } = board;
  return {
    id: newId(random, "b"),
    title,
    activity,
    language,
    joinCode: newJoinCode(random, codes),
    joinKey: newJoinKey(random),
    createdAt: now,
    lastActivityAt: now,
    buurt,
    tableOf,
  };
}
