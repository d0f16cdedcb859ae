import { ask } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import { HeldLooks } from "./HeldLooks.ts";
import { RoomClosed } from "./RoomClosed.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { ChooseMapResult, GatherResult } from "./results.ts";
import type { Shown } from "./Shown.ts";
import { chooseMap } from "./turn/chooseMap.ts";
import { gatherGarden } from "./turn/gatherGarden.ts";

/** Which other boards one board looks at: those of its garden, and the map beside its worksheets. */
export class ShownBoards {
  readonly #engine: Engine;
  readonly #touch: () => void;
  readonly #looks: HeldLooks;
  #choices = 0;
  #isClosed = false;

  constructor(parts: Pick<RoomParts, "schedule">, engine: Engine, touch: () => void) {
    this.#looks = new HeldLooks(parts);
    this.#engine = engine;
    this.#touch = touch;
  }

  /** Those of which the plants stand in the garden here too. */
  get garden(): readonly Shown[] {
    return this.#engine.state.ledger.gardenBoards;
  }

  /** These, and no others from now on. */
  gather(shown: readonly Shown[]): Promise<GatherResult> {
    this.#touch();
    return ask<GatherResult>(
      this.#engine,
      (turn) => turn.inLedger(({ ledger }) => gatherGarden(ledger, shown)),
      { ok: false, refusal: "not-saved" },
    );
  }

  /** The map that the tables of this evening look at; null: none was chosen. */
  get map(): Shown | null {
    return this.#engine.state.ledger.mapBoard;
  }

  /** How often one was chosen, or none, since the board was opened. */
  get choices(): number {
    return this.#choices;
  }

  /** This one from now on; null: none. Who waits for it is told once it is on disk. */
  async chooseMap(map: Shown | null): Promise<ChooseMapResult> {
    this.#touch();
    const chosen = await ask<ChooseMapResult>(
      this.#engine,
      (turn) => turn.inLedger(({ ledger }) => chooseMap(ledger, map)),
      { ok: false, refusal: "not-saved" },
    );
    if (chosen.ok) {
      this.#choices += 1;
      this.#looks.wake();
    }
    return chosen;
  }

  /**
   * When there were more choices than so many; or after a while, or once nobody waits for it any more. Rejects with
   * RoomClosed when the board was let go of meanwhile.
   */
  async choiceAfter(choices: number, tokenHash: string, signal: AbortSignal): Promise<void> {
    if (this.#choices === choices) await this.#looks.wait(tokenHash, signal);
    if (this.#isClosed) throw new RoomClosed();
  }

  /** The board is let go of. */
  close(): void {
    this.#isClosed = true;
    this.#looks.wake();
  }
}
