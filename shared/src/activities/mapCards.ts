import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import { LIMITS } from "../board/limits.ts";
import type { MapCard } from "../board/MapCard.ts";
import { activityOf } from "./registry.ts";

/** Whether it shows what a neighbourhood has, for the tables of another evening to look at. */
export function isMap(board: Pick<Board, "activity">): boolean {
  return activityOf(board).assets !== undefined;
}

/**
 * What hangs on a map, block by block and in each as it was brought: each thing once, and where there are more than a
 * table reads, the newest. Empty: it is no map, or nothing hangs there.
 */
export function mapCardsOf(board: Pick<Board, "activity" | "cards">): readonly MapCard[] {
  const kinds = activityOf(board).assets ?? [];
  const things = new Map<string, MapCard>();
  for (const { kind, text } of [...board.cards.values()].sort(asBrought)) {
    const line = oneLine(text);
    if (line !== "" && kinds.includes(kind)) things.set(`${kind} ${line}`, { kind, text: line });
  }
  const newest = Map.groupBy([...things.values()].slice(-LIMITS.mapCards), ({ kind }) => kind);
  return kinds.flatMap((kind) => newest.get(kind) ?? []);
}

function asBrought(one: Card, other: Card): number {
  return one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1);
}

/** A thing is one line of a worksheet. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
