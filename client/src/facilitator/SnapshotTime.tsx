import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { dayAndTime } from "../texts/dayAndTime.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

interface SnapshotTimeProps {
  readonly snapshot: Snapshot;
  readonly texts: TableTexts;
}

/** When it was saved, unless its name says so already. */
export function SnapshotTime({ snapshot: { name, takenAt }, texts }: SnapshotTimeProps) {
  const time = dayAndTime(texts.language, takenAt);
  return name === time ? null : <small>{time}</small>;
}
