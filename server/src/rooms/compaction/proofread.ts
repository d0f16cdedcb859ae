import * as Y from "yjs";
import type { ExpectedDocument, ExpectedDocuments, WholeStates } from "./Proofreader.ts";
import { readThrough } from "./readThrough.ts";

/** Whether both can be read from end to end, and hold what is expected; in small steps. */
export function* proofread(
  { document, backstage }: WholeStates,
  expected: ExpectedDocuments,
): Generator<undefined, boolean> {
  try {
    return (
      (yield* readThrough(document, expected.document)) && (yield* readThrough(backstage, expected.backstage))
    );
  } catch {
    return false;
  }
}

/** To be asked in the turn in which the document is written out. */
export function expectedOf(document: Y.Doc): ExpectedDocument {
  const { ds, sv } = Y.snapshot(document);
  const snapshot = Y.encodeSnapshotV2(Y.createSnapshot(ds, new Map()));
  return { stateVector: sv, deleted: snapshot.subarray(0, -1) }; // an empty state vector is one byte
}
