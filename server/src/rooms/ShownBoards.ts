import { ask } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { ChooseMapResult, GatherResult } from "./results.ts";
import type { Shown } from "./Shown.ts";
import { chooseMap } from "./turn/chooseMap.ts";
import { gatherGarden } from "./turn/gatherGarden.ts";

/** Which other boards one board looks at: those of its garden, and the map beside its worksheets. */
export class ShownBoards {
  readonly #engine: Engine;
  readonly #touch: () => void;

  constructor(engine: Engine, touch: () => void) {
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

  /** This one from now on; null: none. */
  chooseMap(map: Shown | null): Promise<ChooseMapResult> {
    this.#touch();
    return ask<ChooseMapResult>(
      this.#engine,
      (turn) => turn.inLedger(({ ledger }) => chooseMap(ledger, map)),
      { ok: false, refusal: "not-saved" },
    );
  }
}
