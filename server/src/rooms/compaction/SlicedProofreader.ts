import { setImmediate as breathe } from "node:timers/promises";
import { inSlices } from "../inSlices.ts";
import type { ExpectedDocuments, Proofreader, WholeStates } from "./Proofreader.ts";
import { proofread } from "./proofread.ts";

/** Reads for some milliseconds at a time, between which rooms go on; of however many rooms, one after the other. */
export class SlicedProofreader implements Proofreader {
  #last: Promise<unknown> = Promise.resolve();

  read(states: WholeStates, expected: ExpectedDocuments): Promise<boolean> {
    const reading = this.#last.then(async () => {
      await breathe(); // writing the states out took its time too
      return inSlices(proofread(states, expected));
    });
    this.#last = reading.catch(() => {}); // one that fails keeps no other from its turn
    return reading;
  }
}
