import { isLinking } from "@buurtbord/shared/activities/isLinking.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { CountedByMonth } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import type { HistoryRow } from "../../storage/BoardStorage.ts";

/** How much more there was of each at the end of a month than at its beginning, by month (`2026-11`). */
export type MonthChanges = ReadonlyMap<string, Readonly<Record<CountedByMonth, number>>>;

const NOTHING: Readonly<Record<CountedByMonth, number>> = {
  cards: 0,
  lines: 0,
  linking: 0,
  bridging: 0,
  fulfilled: 0,
};

/**
 * Added up they are the board as it is. Cards that went are known from history; of lines only those count that are there
 * still, for history does not tell when one went. `rows`: oldest first. `bridged`: the evenings of which it is known how
 * many lines they tied between circles.
 */
export function monthsOf(
  board: Board,
  rows: readonly HistoryRow[],
  bridged: readonly EntryOf<"bridging">[],
): MonthChanges {
  const months = new Map<string, Record<CountedByMonth, number>>();
  const count = (what: CountedByMonth, at: number, by = 1) => {
    const month = monthOf(at);
    const counts = months.get(month) ?? { ...NOTHING };
    months.set(month, { ...counts, [what]: counts[what] + by });
  };
  for (const { at, by } of comingAndGoing(board, rows)) count("cards", at, by);
  const drawn = new Map(rows.flatMap(({ what, of, at }) => (what === "connected" ? [[of, at]] : [])));
  const began = rows[0]?.at ?? 0;
  for (const connection of board.connections.values()) {
    const at = connection.drawnAt ?? drawn.get(connection.id) ?? began;
    count("lines", at);
    if (isLinking(board, connection)) count("linking", at);
  }
  for (const { at, lines } of bridged) count("bridging", at, lines);
  for (const { fulfilled } of board.cards.values())
    if (fulfilled !== undefined) count("fulfilled", fulfilled.at);
  return months;
}

/** Each card once when it comes and once when it goes; what history does not know of a card, the board does. */
function* comingAndGoing(
  { cards }: Board,
  rows: readonly HistoryRow[],
): Generator<{ readonly at: number; readonly by: 1 | -1 }> {
  const there = new Set<string>();
  const last = new Map<string, number>();
  for (const { what, of, at } of rows) {
    if (what === "connected") continue;
    last.set(of, at);
    const isThere = what !== "removed";
    if (isThere === there.has(of)) continue;
    yield { at, by: isThere ? 1 : -1 };
    if (isThere) there.add(of);
    else there.delete(of);
  }
  for (const { id, addedAt } of cards.values()) if (!there.delete(id)) yield { at: addedAt, by: 1 };
  for (const id of there) yield { at: last.get(id) ?? 0, by: -1 };
}

/** By this computer's clock. */
export function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}
