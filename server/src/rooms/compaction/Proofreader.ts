/** Both documents of a board, each as a Yjs V2 state. */
export interface WholeStates {
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
}

/** A document as it was in memory. */
export interface ExpectedDocument {
  /** Yjs's state vector: by client, how many clocks it used. */
  readonly stateVector: ReadonlyMap<number, number>;
  /** What is deleted: Yjs's delete set, as V2 writes it. State vectors do not show it. */
  readonly deleted: Uint8Array;
}

/** What is in these states. */
export interface ExpectedDocuments {
  readonly document: ExpectedDocument;
  readonly backstage: ExpectedDocument;
}

/** Reads whole states from end to end before they take the place of a log. */
export interface Proofreader {
  /** Whether everything that is expected can be read in them, and nothing else. */
  read(states: WholeStates, expected: ExpectedDocuments): Promise<boolean>;
}
