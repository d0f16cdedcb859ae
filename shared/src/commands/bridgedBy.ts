import type { Board } from "../board/Board.ts";
import { isOtherEvening } from "../board/evening.ts";
import type { CardId, CircleId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import type { LedgerReader } from "./LedgerReader.ts";

/** Under it a number says something of somebody: people of a circle, and lines of an evening. */
const FEWEST = 5;

interface Known {
  readonly board: Pick<Board, "connections">;
  readonly ledger: Pick<LedgerReader, "circlesChosen" | "authorOf" | "bridged">;
}

/**
 * How many lines the evening tied between circles of which the choices are still there: lines from a card of somebody of
 * the one to a card of somebody of the other. Null while it goes on (whoever sees the number change sees who is of which
 * circle), and when there are too few people or lines.
 */
export function bridgedBy({ board, ledger }: Known, now: number): EntryOf<"bridging"> | null {
  const chosen = ledger.circlesChosen().filter(({ at }) => isOtherEvening(at, now));
  if (chosen.length === 0) return null;
  const at = Math.max(...chosen.map((each) => each.at));
  const circles = largeCircles(chosen);
  const circleOf = (cardId: CardId) => circles.get(ledger.authorOf(cardId) ?? "") ?? null;
  const lines = [...board.connections.values()].filter(({ from, to, drawnAt }) => {
    const [one, other] = [circleOf(from), circleOf(to)];
    return one !== null && other !== null && one !== other && isOf(at, drawnAt, ledger);
  });
  return lines.length < FEWEST ? null : { entry: "bridging", at, lines: lines.length };
}

/** Who is of which circle; of circles with enough people. */
function largeCircles(chosen: readonly EntryOf<"circle">[]): ReadonlyMap<string, CircleId> {
  const people = new Map<CircleId, number>();
  for (const { circle } of chosen) if (circle !== null) people.set(circle, (people.get(circle) ?? 0) + 1);
  return new Map(
    chosen.flatMap(({ participantId, circle }) =>
      circle !== null && (people.get(circle) ?? 0) >= FEWEST ? [[participantId, circle] as const] : [],
    ),
  );
}

/** Whether a line was drawn on the evening of `at`, and not counted on one before. */
function isOf(at: number, drawnAt: number | undefined, ledger: Known["ledger"]): boolean {
  if (drawnAt === undefined || isOtherEvening(drawnAt, at) || isOtherEvening(at, drawnAt)) return false;
  return ledger.bridged().every((before) => before.at === at || isOtherEvening(before.at, drawnAt));
}
