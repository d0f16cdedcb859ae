import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { WaitingCard } from "@buurtbord/shared/board/Change.ts";
import type { Backstage } from "../../sync/boardSync/BackstageCopy.ts";

/** What is backstage, by what is asked of whoever leads. */
export interface WaitingFor {
  /** To be hung up or not. */
  readonly asking: readonly WaitingCard[];
  /** Hanging already, and to be looked at. */
  readonly unchecked: readonly Card[];
  /** Hidden: nothing is asked. */
  readonly hidden: readonly WaitingCard[];
}

export function waitingFor({ cards }: Pick<Board, "cards">, { waiting, unchecked }: Backstage): WaitingFor {
  return {
    asking: waiting.filter(({ why }) => why !== "hidden"),
    unchecked: unchecked.map((id) => cards.get(id)).filter((card) => card !== undefined),
    hidden: waiting.filter(({ why }) => why === "hidden"),
  };
}
