import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { KeptById } from "./KeptById.ts";

interface TypedNumbers {
  readonly id: BoardId;
  readonly numbers: readonly number[];
}

/** Numbers of paper cards and nothing else: what stands on a card is on the board, and goes when it goes there. */
const kept = new KeptById<TypedNumbers>("buurtbord.papier", (id, { numbers }) =>
  Array.isArray(numbers)
    ? { id: id as BoardId, numbers: numbers.filter((one) => Number.isInteger(one)) }
    : null,
);

/** The numbers of the paper cards of a board that were typed in this browser. */
export function typedNumbers(board: BoardId): readonly number[] {
  return kept.find(board)?.numbers ?? [];
}

export function keepTypedNumber(board: BoardId, number: number): void {
  kept.keep({ id: board, numbers: [...new Set([...typedNumbers(board), number])] });
}
