import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import * as Y from "yjs";
import type { BoardLog } from "./BoardLog.ts";
import { fitValues } from "./fitValues.ts";

export const STORED: Origin = { from: "storage" };

export interface RestoredDocuments {
  readonly document: Y.Doc;
  readonly backstage: Y.Doc;
}

/** The documents as the log tells them. Throws when an update does not fit. */
export function restoreDocuments(log: BoardLog): RestoredDocuments {
  return {
    document: restoreDocument(log.document, log.documentUpdates),
    backstage: restoreDocument(log.backstage, log.backstageUpdates),
  };
}

/** `state`: Yjs V2; `updates`: the V1 updates that followed it. */
export function restoreDocument(state: Uint8Array, updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, state, STORED);
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, STORED);
  }, STORED);
  if (isIncomplete(doc)) throw new Error("The log lacks an update that a later one builds on");
  fitValues(doc);
  return doc;
}

/** Whether something waits in the document for what it builds on. */
export function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}
