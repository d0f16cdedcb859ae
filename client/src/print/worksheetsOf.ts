import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { PrintChoice } from "./PrintChoice.ts";

/** A worksheet that is to be printed, and whose it is. */
export interface PrintedWorksheet {
  /** Of the group, or of the board whose own it is. */
  readonly id: string;
  /** What the group is about; empty: not known yet, and somebody fills it in. */
  readonly title: string;
  /** By which the group finds its table; null: this board does not know it. */
  readonly emblem: Emblem | null;
  /** The board on which it is written; null: none. */
  readonly table: BoardId | null;
}

/** Of an evening one for each group, blank ones also before there are any; of a table its own. */
export function worksheetsOf(board: Board, how: PrintChoice["worksheet"]): readonly PrintedWorksheet[] {
  const { id, title, tableOf, groups, cards } = board;
  if (tableOf !== null) return [{ id, title: pitchOf(board) ?? title, emblem: null, table: id }];
  const all = groups.map(({ id, pitch, emblem, table }) => ({
    id,
    title: cards.get(pitch)?.text ?? "",
    emblem,
    table,
  }));
  if (how === "filled") return all.filter(({ table }) => table !== null);
  return all.length > 0 ? all : [{ id: "blank", title: "", emblem: null, table: null }];
}

/** The pitch that lies on a group's table. */
function pitchOf(board: Board): string | null {
  const kinds = activityOf(board).kinds.filter(({ isPitch }) => isPitch === true);
  const pitch = [...board.cards.values()].find(({ kind }) => kinds.some(({ id }) => id === kind));
  return pitch?.text ?? null;
}
