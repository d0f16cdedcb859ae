import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "react";
import { keepTypedNumber, typedNumbers } from "../sync/keptBoards/typedNumbers.ts";
import { numberAfter, type StackedCard, stackedCard } from "./paperStack.ts";

/** Typing over a stack of numbered paper cards. `next`: of the card on top; null: no stack, just people. */
export interface PaperStack {
  readonly next: string | null;
  readonly toggle: () => void;
  readonly type: (number: string) => void;
  /** Looks at the card on top before it goes on the board. Asks about a number once. */
  readonly look: () => StackedCard;
  /** That card is on its way: the next one is on top. */
  readonly goOn: (number: number) => void;
  /** It is on the board. */
  readonly added: (number: number) => void;
}

export function usePaperStack(board: BoardId): PaperStack {
  const [next, setNext] = useState<string | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  return {
    next,
    toggle: () => setNext(next === null ? numberAfter(Math.max(0, ...typedNumbers(board))) : null),
    type: setNext,
    look: () => {
      const card = stackedCard(next ?? "", typedNumbers(board), asked);
      setAsked(card.state === "typed-before" ? card.number : null);
      return card;
    },
    goOn: (number) => setNext(numberAfter(number)),
    added: (number) => keepTypedNumber(board, number),
  };
}
