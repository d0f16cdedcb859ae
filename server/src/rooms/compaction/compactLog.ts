import * as Y from "yjs";
import { restoreDocuments } from "../board/restoreDocuments.ts";
import type { BoardLog, Compacted, ExpectedDocuments } from "./Compactor.ts";

/** The whole states that a log makes in fresh documents; and only when that is what is in memory. */
export function compactLog(log: BoardLog, expected: ExpectedDocuments): Compacted {
  const documents = documentsOf(log);
  if (documents === null) return { ok: false, misfit: "log-makes-no-board" };
  const { document, backstage } = documents;
  if (!isSame(document, expected.document) || !isSame(backstage, expected.backstage)) {
    return { ok: false, misfit: "log-makes-another-board" };
  }
  return {
    ok: true,
    document: Y.encodeStateAsUpdateV2(document),
    backstage: Y.encodeStateAsUpdateV2(backstage),
  };
}

/** What a log must make to take the place of this document. State vectors do not show what was deleted; this does. */
export function expectedOf(document: Y.Doc): Uint8Array {
  return Y.encodeSnapshot(Y.snapshot(document));
}

function isSame(document: Y.Doc, expected: Uint8Array): boolean {
  return Y.equalSnapshots(Y.snapshot(document), Y.decodeSnapshot(expected));
}

function documentsOf(log: BoardLog): ReturnType<typeof restoreDocuments> | null {
  try {
    return restoreDocuments(log);
  } catch {
    return null;
  }
}
