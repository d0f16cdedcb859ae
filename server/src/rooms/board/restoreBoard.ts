import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type * as Y from "yjs";
import type { LastGood, LoadedBoard } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import { newClientId } from "../tokens.ts";
import { BoardState } from "./BoardState.ts";
import { type RestoredDocuments, restoreDocument, restoreDocuments } from "./restoreDocuments.ts";

/**
 * A board from what was on disk, under a new client id: ids that were given out in a turn that failed are never given
 * out again. Throws when it cannot be read.
 */
export function restoreBoard(
  loaded: LoadedBoard,
  random: Random,
  documents: RestoredDocuments = restoreDocuments(loaded),
): BoardState {
  const { record, epoch, seq, ledger, snapshots, isChanged } = loaded;
  const { document, backstage } = documents;
  const logged = {
    updates: loaded.documentUpdates.length + loaded.backstageUpdates.length,
    bytes: [...loaded.documentUpdates, ...loaded.backstageUpdates].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
  };
  for (const doc of [document, backstage]) takeNewClientId(doc, random);
  return new BoardState({ record, epoch, seq, document, backstage, ledger, logged, snapshots, isChanged });
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
  do doc.clientID = newClientId(random);
  while (doc.store.clients.has(doc.clientID));
}
