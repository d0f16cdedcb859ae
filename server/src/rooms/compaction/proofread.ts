import * as Y from "yjs";
import type { ExpectedDocuments, WholeStates } from "./Proofreader.ts";

/** Whether both can be read from end to end, and hold what is expected. */
export function proofread({ document, backstage }: WholeStates, expected: ExpectedDocuments): boolean {
  return holds(document, expected.document) && holds(backstage, expected.backstage);
}

/** State vectors do not show what was deleted; this does. */
export function expectedOf(document: Y.Doc): Uint8Array {
  return Y.encodeSnapshot(Y.snapshot(document));
}

function holds(state: Uint8Array, expected: Uint8Array): boolean {
  try {
    return Y.equalSnapshots(snapshotOf(state), Y.decodeSnapshot(expected));
  } catch {
    return false;
  }
}

/** Piece by piece, so that a large board is never in memory a second time. Throws where it cannot be read. */
function snapshotOf(state: Uint8Array): Y.Snapshot {
  const stateVector = Y.encodeStateVectorFromUpdateV2(state);
  const { ds } = Y.decodeUpdateV2(Y.diffUpdateV2(state, stateVector)); // nothing but what was deleted
  return Y.createSnapshot(ds, Y.decodeStateVector(stateVector));
}
