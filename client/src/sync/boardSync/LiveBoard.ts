import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { DrawnLine } from "@buurtbord/shared/board/Hand.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";

/** What changed: these cards came, went or changed, and whether anything else of the board did. */
export interface BoardChanged {
  readonly cards: ReadonlySet<CardId>;
  readonly rest: boolean;
}

/** What was drawn by hand: the canvas's own records by their id. Not checked: whoever reads them must. */
export interface Freehand {
  get(id: string): unknown;
  keys(): Iterable<string>;
}

/** What others do with their hands at this moment, by the id of a card or a drawing: shown, and kept nowhere. */
export interface HandsInSight {
  /** Where somebody drags it: a card's middle, a drawing's corner. */
  placeOf(id: string): Position | undefined;
  /** A line that somebody is drawing. */
  lineOf(id: string): DrawnLine | undefined;
  lines(): Iterable<string>;
  onChange(listener: (ids: ReadonlySet<string>) => void): () => void;
}

/** A board that changes while one looks at it, without saying how it travels. */
export interface LiveBoard {
  /** A live view: its maps change in place, a card that changed is a new object. */
  readonly board: Board;
  readonly freehand: Freehand;
  readonly hands: HandsInSight;
  /** Returns how to stop listening. */
  onChange(listener: (changed: BoardChanged) => void): () => void;
  onFreehand(listener: (ids: ReadonlySet<string>) => void): () => void;
}

/** A board that no longer changes: a snapshot. */
export function stillBoard(board: Board, freehand: Freehand): LiveBoard {
  return {
    board,
    freehand,
    hands: NO_HANDS,
    onChange: () => () => {},
    onFreehand: () => () => {},
  };
}

const NO_HANDS: HandsInSight = {
  placeOf: () => undefined,
  lineOf: () => undefined,
  lines: () => [],
  onChange: () => () => {},
};
