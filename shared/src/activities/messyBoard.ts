import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId, ConnectionId } from "../board/ids.ts";
import type { Box, Position } from "../board/Position.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import type { Activity } from "./Activity.ts";
import { overlap } from "./boxGeometry.ts";
import { boardWith, laid, newCard } from "./exampleBoard.ts";
import { laidBox } from "./laidBox.ts";
import { activityOf } from "./registry.ts";

/** For tests: a board on which hands laid cards anywhere, some of them in heaps, with some lines. The same seed, the same board. */
export function messyBoard(activity: Activity, count: number, seed: number): Board {
  const random = seededRandom(seed);
  const anywhere = (): Position => [(random() - 0.2) * 2400.5, (random() - 0.2) * 1500.25];
  const heaps = [anywhere(), anywhere(), anywhere()];
  const cards: Card[] = [];
  for (let n = 0; n < count; n++) {
    const [x, y] = random() < 0.3 ? (heaps[n % heaps.length] ?? anywhere()) : anywhere();
    const at: Position = n % 5 === 0 ? [x, y] : [x + random() * 120, y + random() * 60];
    const inNone = random() < 0.1 ? { field: null } : {};
    cards.push(laid({ ...newCard(activity, `card-${seed}-${n}`, random), ...inNone }, at));
  }
  return withLines(boardWith(activity, cards), Math.floor(count / 10), random);
}

function withLines(board: Board, count: number, random: () => number): Board {
  const ids = [...board.cards.keys()];
  const any = () => ids[Math.floor(random() * ids.length)] as CardId;
  const lines = Array.from({ length: count }, (_, n) => {
    const id = `line-${n}` as ConnectionId;
    return [id, { id, from: any(), to: any(), word: null }] as const;
  });
  return { ...board, connections: new Map(lines) };
}

/** The board with those cards elsewhere. */
export function withPlaces(board: Board, places: ReadonlyMap<CardId, Position>): Board {
  const moved = [...board.cards].map(
    ([id, card]) => [id, { ...card, pos: places.get(id) ?? card.pos }] as const,
  );
  return { ...board, cards: new Map(moved) };
}

export function boxesOn(board: Board): ReadonlyMap<CardId, Box> {
  return new Map([...board.cards].map(([id, card]) => [id, laidBox(activityOf(board), card)]));
}

/** Which cards lie on which, in words. */
export function covering(board: Board): readonly string[] {
  const boxes = [...boxesOn(board)];
  return boxes.flatMap(([id, box], i) =>
    boxes.slice(0, i).flatMap(([other, at]) => (overlap(box, at) ? [`${id} on ${other}`] : [])),
  );
}
