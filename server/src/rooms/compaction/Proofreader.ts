/** Both documents of a board, each as a Yjs V2 state. */
export interface WholeStates {
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
}

/** What is in these states: a Yjs snapshot of each document as it was in memory, encoded. */
export interface ExpectedDocuments {
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
}

/** Reads whole states from end to end before they take the place of a log. */
export interface Proofreader {
  /** Whether everything that is expected can be read in them, and nothing else. Rejects when it was stopped in its work. */
  read(states: WholeStates, expected: ExpectedDocuments): Promise<boolean>;
}
