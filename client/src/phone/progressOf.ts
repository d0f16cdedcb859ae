import { isUnderWay, type OutboxEntry } from "../sync/outbox/OutboxEntry.ts";

/** How far something is: only "saved" when the server has it on disk. */
export type Progress = "saved" | "saving" | "not-saved";

export function progressOf(entry: OutboxEntry, away: boolean): Progress {
  if (entry.state === "saved") return "saved";
  const isLate = entry.state === "resting" || (isUnderWay(entry) && entry.late);
  return away || isLate ? "not-saved" : "saving";
}
