import type { CommandId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { mergeLines } from "@buurtbord/shared/board/mergeLines.ts";
import type { Worksheet } from "@buurtbord/shared/protocol/view.ts";
import type { OutboxEntry, OutboxRefusal } from "../../sync/outbox/OutboxEntry.ts";
import { type Progress, progressOf } from "../progressOf.ts";

/** The worksheet as this phone shows it: what the table has, with one's own words that are under way. */
export interface OwnSheet {
  readonly texts: Worksheet;
  /** How far one's own newest words are, where any are under way. */
  readonly progress: ReadonlyMap<SheetFieldId, Progress>;
  /** Words that came back. */
  readonly refused: readonly RefusedWords[];
}

export interface RefusedWords {
  readonly id: CommandId;
  readonly field: SheetFieldId;
  readonly after: string;
  readonly refusal: OutboxRefusal;
}

export function ownSheet(saved: Worksheet, entries: readonly OutboxEntry[], away: boolean): OwnSheet {
  const texts: Partial<Record<SheetFieldId, string>> = { ...saved };
  const progress = new Map<SheetFieldId, Progress>();
  const refused: RefusedWords[] = [];
  for (const entry of entries) {
    const { id, command } = entry;
    if (command.type !== "edit-sheet") continue;
    const { field, before, after } = command;
    if (entry.state === "refused") refused.push({ id, field, after, refusal: entry.refusal });
    else {
      texts[field] = mergeLines(before, after, texts[field] ?? "");
      progress.set(field, progressOf(entry, away));
    }
  }
  return { texts, progress, refused };
}
