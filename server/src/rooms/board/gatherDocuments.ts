import { setImmediate as breathe } from "node:timers/promises";
import * as Y from "yjs";
import { AskedThread } from "../../programs/AskedThread.ts";
import type { BoardLog } from "./BoardLog.ts";
import type { StoredDocument } from "./documentSlices.ts";
import { fitValues } from "./fitValues.ts";
import { isIncomplete, type RestoredDocuments, restoreDocument, STORED } from "./restoreDocuments.ts";

/** A smaller document is there sooner than a thread begins: some milliseconds on an old laptop. */
const SMALL_BYTES = 128 * 1024;

const slicing = new AskedThread<StoredDocument, readonly Uint8Array[] | null>(
  new URL("./slicesInThread.ts", import.meta.url),
);

/** As restoreDocuments; a large board comes slice by slice, and whoever is on another need not wait for it. */
export async function gatherDocuments(log: BoardLog): Promise<RestoredDocuments> {
  const { document, documentUpdates, backstage, backstageUpdates } = log;
  return {
    document: await gathered({ document, documentUpdates }),
    backstage: await gathered({ document: backstage, documentUpdates: backstageUpdates }),
  };
}

async function gathered(stored: StoredDocument): Promise<Y.Doc> {
  const { document, documentUpdates } = stored;
  const bytes = documentUpdates.reduce((sum, { length }) => sum + length, document.length);
  if (bytes < SMALL_BYTES) return restoreDocument(document, documentUpdates);
  const slices = await slicing.ask(stored);
  if (slices === null) throw new Error("The log makes no document");
  const doc = new Y.Doc();
  for (const slice of slices) {
    await breathe();
    Y.applyUpdate(doc, slice, STORED);
  }
  if (isIncomplete(doc)) throw new Error("The slices lack something that a later one builds on");
  await breathe();
  fitValues(doc);
  await breathe();
  return doc;
}
