import { migrate } from "@buurtbord/shared/document/migrations.ts";
import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import * as Y from "yjs";
import type { LastGood, LoadedBoard } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import { newSeed } from "../tokens.ts";
import { BoardState } from "./BoardState.ts";

const STORED: Origin = { from: "storage" };

/**
 * A board from what was on disk, under a new client id: ids that were given out in a turn that failed are never given
 * out again. Throws when it cannot be read.
 */
export function restoreBoard(loaded: LoadedBoard, random: Random): BoardState {
  const { record, epoch, seq, ledger, snapshots } = loaded;
  const { document, backstage } = restoreDocuments(loaded);
  const logged = {
    updates: loaded.documentUpdates.length + loaded.backstageUpdates.length,
    bytes: [...loaded.documentUpdates, ...loaded.backstageUpdates].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
  };
  for (const doc of [document, backstage]) takeNewClientId(doc, random);
  return new BoardState({ record, epoch, seq, document, backstage, ledger, logged, snapshots });
}

/** The documents as the log tells them. Throws when an update does not fit. */
export function restoreDocuments(loaded: LoadedBoard): {
  readonly document: Y.Doc;
  readonly backstage: Y.Doc;
} {
  return {
    document: restoreDocument(loaded.document, loaded.documentUpdates),
    backstage: restoreDocument(loaded.backstage, loaded.backstageUpdates),
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
  return doc;
}

/** Whether something waits in the document for what it builds on. */
export function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** The longest beginning of a log that makes a board, or null: not even its whole state does. */
export function goodPart({ at, document, updates }: LastGood): LastGood | null {
  for (let length = updates.length; length >= 0; length--) {
    const part = { at, document, updates: updates.slice(0, length) };
    if (isBoard(part)) return part;
  }
  return null;
}

function isBoard({ document, updates }: LastGood): boolean {
  try {
    const doc = restoreDocument(document, updates);
    migrate(doc);
    readBoard(doc);
    return true;
  } catch {
    return false;
  }
}

function takeNewClientId(doc: Y.Doc, random: Random): void {
  do doc.clientID = newSeed(random);
  while (doc.store.clients.has(doc.clientID));
}
