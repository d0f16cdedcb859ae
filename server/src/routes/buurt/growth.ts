import type { BuurtMonth, CountedByMonth } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import { COUNTED_BY_MONTH } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import type { Handler } from "hono";
import { type MonthChanges, monthOf } from "../../rooms/board/monthsOf.ts";
import type { BuurtParts } from "./BuurtParts.ts";
import type { BuurtEnv } from "./buurtAccess.ts";

/** `GET /api/buurten/:buurtId/growth`: what lay on the boards of the shelf, month by month until this one. */
export function readGrowth({
  buurten,
  rooms,
  clock,
}: Pick<BuurtParts, "buurten" | "rooms" | "clock">): Handler<BuurtEnv> {
  return async (c) => {
    const all: MonthChanges[] = [];
    // One after the other: a meeting that goes on meanwhile is not held up by a shelf of forty boards.
    for (const board of await buurten.boards(c.get("buurt"))) all.push(await rooms.months.of(board));
    return c.json({ months: growthByMonth(all, monthOf(clock())) });
  };
}

/** In order, without a gap, from the first month in which something happened until `now`. */
export function growthByMonth(boards: readonly MonthChanges[], now: string): readonly BuurtMonth[] {
  const happened = boards.flatMap((months) => [...months.keys()]).sort();
  const [first] = happened;
  if (first === undefined) return [];
  const sums: Record<CountedByMonth, number> = { cards: 0, lines: 0, linking: 0, bridging: 0, fulfilled: 0 };
  const months: BuurtMonth[] = [];
  const until = [now, ...happened].sort().at(-1) ?? now;
  for (let month = first; month <= until; month = after(month)) {
    for (const board of boards) {
      const changes = board.get(month);
      if (changes !== undefined) for (const what of COUNTED_BY_MONTH) sums[what] += changes[what];
    }
    months.push({ month, ...sums });
  }
  return months;
}

function after(month: string): string {
  const [year = 0, n = 1] = month.split("-").map(Number);
  return n === 12 ? `${year + 1}-01` : `${year}-${String(n + 1).padStart(2, "0")}`;
}
