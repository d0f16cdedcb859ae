import * as Y from "yjs";
import { stepOneFrame, stepTwoFrame } from "./syncFrames.ts";

/**
 * A document whose changes are gathered for the log, and whose whole state is encoded once for everybody who asks for
 * it. Ask between turns only: what it holds during one is not on disk yet.
 */
export class LoggedDocument {
  readonly doc: Y.Doc;
  #updates: Uint8Array[] = [];
  #wholeState: Uint8Array | null = null;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    doc.on("update", (update: Uint8Array) => {
      this.#updates.push(update);
      this.#wholeState = null;
    });
  }

  /** Makes room while nobody asks: the next who does waits a moment longer. */
  forgetWholeState(): void {
    this.#wholeState = null;
  }

  get hasUpdates(): boolean {
    return this.#updates.length > 0;
  }

  /** Everything that changed since the last time, as one V1 update; null: nothing. */
  takeUpdate(): Uint8Array | null {
    const [first, ...more] = this.#updates;
    if (first === undefined) return null;
    const merged = more.length === 0 ? first : Y.mergeUpdates(this.#updates);
    this.#updates = [];
    return merged;
  }

  /** Sync step 1: asks for what this document lacks. */
  stepOne(): Uint8Array {
    return stepOneFrame(Y.encodeStateVector(this.doc));
  }

  /**
   * Whether a copy with this state vector cannot be one of this document: it has something, and nothing of ours. Throws
   * on a state vector that is none.
   */
  isForeign(stateVector: Uint8Array): boolean {
    const clients = [...Y.decodeStateVector(stateVector).keys()];
    return clients.length > 0 && !clients.some((client) => this.doc.store.clients.has(client));
  }

  /** Sync step 2: what a copy with this state vector lacks. Throws on a state vector that is none. */
  stepTwo(stateVector: Uint8Array): Uint8Array {
    if (!isEmpty(stateVector)) return stepTwoFrame(Y.encodeStateAsUpdate(this.doc, stateVector));
    this.#wholeState ??= stepTwoFrame(Y.encodeStateAsUpdate(this.doc));
    return this.#wholeState;
  }
}

/** The state vector of a copy that has nothing yet. */
function isEmpty(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0;
}
