import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import { isRecord } from "./Loose.ts";
import { NOTE_PAPERS } from "./notePapers.ts";

/** The papers that a note may be of. */
export const PAPERS_OF_NOTES: readonly PaperTint[] = [...NOTE_PAPERS.values()];

/** Of which paper a stored drawing is; null: it is no note. */
export function paperOfNote(record: unknown): PaperTint | null {
  if (!isRecord(record) || record.type !== "note" || !isRecord(record.props)) return null;
  return NOTE_PAPERS.get(String(record.props.color)) ?? null;
}

/** The same note on other paper, as it is stored. */
export function noteOnPaper(record: unknown, paper: PaperTint): unknown {
  if (!isRecord(record) || !isRecord(record.props)) return record;
  const [color] = [...NOTE_PAPERS].find(([, tint]) => tint === paper) ?? [];
  return color === undefined ? record : { ...record, props: { ...record.props, color } };
}
