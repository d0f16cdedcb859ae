import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";

/** A board as plain data, ready for JSON: `board.json` in an export, and a snapshot as it is read. */
export interface BoardExport {
  readonly version: 1;
  readonly id: Board["id"];
  readonly title: string;
  readonly activity: Board["activity"];
  readonly language: Board["language"];
  readonly keepDays: Board["keepDays"];
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  readonly steps: readonly Step[];
  readonly currentStep: Board["currentStep"];
  readonly checks: Board["checks"];
  /** Its photo lies in the export as `photos/<name>.webp`. */
  readonly picture: Board["picture"];
  readonly circles: Board["circles"];
  readonly saved: Board["saved"];
  readonly cards: readonly Card[];
  readonly connections: readonly Connection[];
  /** What was drawn by hand: the canvas's own records by their id. */
  readonly freehand: Readonly<Record<string, unknown>>;
  readonly snapshots: readonly Snapshot[];
}

export function exportOf(
  board: Board,
  freehand: BoardExport["freehand"],
  snapshots: readonly Snapshot[],
  exportedAt: number,
): BoardExport {
  const { id, title, activity, language, keepDays, steps, currentStep, checks, picture, circles, saved } =
    board;
  const cards = [...board.cards.values()];
  const connections = [...board.connections.values()];
  return {
    version: 1,
    id,
    title,
    activity,
    language,
    keepDays,
    exportedAt,
    steps,
    currentStep,
    checks,
    picture,
    circles,
    saved,
    cards,
    connections,
    freehand,
    snapshots,
  };
}
