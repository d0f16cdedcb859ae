import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import { type HarvestPageValues, valuesOf } from "@buurtbord/shared/board/HarvestPage.ts";
import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";

/** The version of `board.json` that this program writes; docs/archive.md tells what each holds. */
export const ARCHIVE_VERSION = 3;

/** Of how an evening goes: what still holds when it goes on another day. */
export type LastingMeeting = Pick<
  Meeting,
  "opened" | "counted" | "look" | "motion" | "lines" | "pace" | "heldWords"
>;

/** A board as plain data, ready for JSON: `board.json` in an export, and a snapshot as it is read. */
export interface BoardExport {
  readonly version: typeof ARCHIVE_VERSION;
  readonly id: Board["id"];
  readonly title: string;
  readonly activity: Board["activity"];
  readonly language: Board["language"];
  readonly keepDays: Board["keepDays"];
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  readonly adding: Board["adding"];
  readonly door: Board["door"];
  readonly steps: readonly Step[];
  readonly currentStep: Board["currentStep"];
  readonly meeting: LastingMeeting;
  readonly checks: Board["checks"];
  /** Its photo lies in the export as `photos/<name>.webp`. */
  readonly picture: Board["picture"];
  readonly circles: Board["circles"];
  readonly saved: Board["saved"];
  readonly queue: Board["queue"];
  readonly groups: Board["groups"];
  readonly mostAtTable: Board["mostAtTable"];
  readonly polls: Board["polls"];
  readonly tableOf: Board["tableOf"];
  /** As a file it is not open to anybody. */
  readonly page: HarvestPageValues | null;
  /** What a group wrote on its worksheet, by the field's id. */
  readonly worksheet: Readonly<Partial<Record<SheetFieldId, string>>>;
  readonly cards: readonly Card[];
  readonly connections: readonly Connection[];
  /** What was drawn by hand: the canvas's own records by their id. */
  readonly freehand: Readonly<Record<string, unknown>>;
  /** The board of each moment lies in the export as `snapshots/<id>.json`; there it has none itself. */
  readonly snapshots: readonly Snapshot[];
}

export function exportOf(
  board: Board,
  freehand: BoardExport["freehand"],
  snapshots: readonly Snapshot[],
  exportedAt: number,
): BoardExport {
  const { id, title, activity, language, keepDays, adding, door, steps, currentStep } = board;
  const { checks, picture, circles, saved, queue, groups, mostAtTable, polls, tableOf } = board;
  return {
    version: ARCHIVE_VERSION,
    ...{ id, title, activity, language, keepDays, exportedAt, adding, door, steps, currentStep },
    meeting: lastingOf(board.meeting),
    ...{ checks, picture, circles, saved, queue, groups, mostAtTable, polls, tableOf },
    page: board.page && valuesOf(board.page),
    worksheet: Object.fromEntries(board.worksheet),
    cards: [...board.cards.values()],
    connections: [...board.connections.values()],
    freehand,
    snapshots,
  };
}

function lastingOf({ opened, counted, look, motion, lines, pace, heldWords }: Meeting): LastingMeeting {
  return { opened, counted, look, motion, lines, pace, heldWords };
}
