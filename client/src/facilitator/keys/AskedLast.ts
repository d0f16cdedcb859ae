import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { type Wished, wishedBy } from "../../sync/wished/Wished.ts";
import type { Act } from "../DeskActions.ts";

/**
 * What was asked at this desk and has no answer yet. A key that turns something on or off goes by it: pressed twice
 * quickly, the second press takes back the first, also where the line is slow.
 */
export class AskedLast {
  readonly #underWay = new Set<Command>();

  /** The same, noted until it is answered. */
  through(act: Act): Act {
    return async (command, say) => {
      this.#underWay.add(command);
      try {
        return await act(command, say);
      } finally {
        this.#underWay.delete(command);
      }
    };
  }

  /** The room as it will be. */
  of(board: Pick<Board, "adding" | "door" | "meeting">): Wished {
    return wishedBy(board, [...this.#underWay]);
  }
}
