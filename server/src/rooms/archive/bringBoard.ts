import type { BoardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import * as Y from "yjs";
import type { BoardRecord, FirstState } from "../../storage/BoardStorage.ts";
import type { BoardExport } from "../BoardExport.ts";
import { emptyDocument } from "../board/firstDocument.ts";
import { rewrittenDocument } from "../board/rewrittenDocument.ts";
import type { Random } from "../Random.ts";
import { newSeed } from "../tokens.ts";
import { type Archive, withBoards } from "./Archive.ts";
import type { Refused } from "./ArchiveRefusal.ts";
import { boardOf } from "./boardOf.ts";
import { photoBlobs, photoEntries, preparedPhotos, withSizes } from "./keptPhotos.ts";

/** A board that comes from somewhere else, as it is put on disk: documents as Yjs V2 states. */
export interface BroughtBoard extends Required<Omit<FirstState, "tables" | "madeOf">> {
  readonly record: BoardRecord;
  /** The board that the file says it is of. */
  readonly from: BoardId;
  readonly ledger: readonly LedgerEntry[];
}

/** The boards that are the tables of its groups from now on. */
export type OwnTables = ReadonlyMap<GroupId, BoardId>;

/** What is put on disk of it, unless one of its photos cannot be prepared. */
export async function bringBoard(
  archive: Archive,
  record: BoardRecord,
  tables: OwnTables,
  random: Random,
): Promise<{ readonly ok: true; readonly board: BroughtBoard } | Refused> {
  const preparing = await preparedPhotos(archive);
  if (!preparing.ok) return preparing;
  const { photos } = preparing;
  const sized = withBoards(archive, (board) => withSizes(board, photos));
  const stateOf = (board: BoardExport) => stateAt(board, record, tables, random);
  const board = {
    record,
    from: archive.board.id,
    document: stateOf(sized.board),
    backstage: Y.encodeStateAsUpdateV2(emptyDocument(random)),
    ledger: photoEntries(sized, photos, record.createdAt),
    snapshots: sized.moments.map((moment) => ({ snapshot: moment.snapshot, state: stateOf(moment.board) })),
    blobs: photoBlobs(photos),
  };
  return { ok: true, board };
}

/** It belongs to the evening that it came with; a group of which no table came has none. */
function stateAt(exported: BoardExport, record: BoardRecord, tables: OwnTables, random: Random): Uint8Array {
  const { id, tableOf } = record;
  const board = boardOf(exported, id);
  const groups = board.groups.map((group) => {
    const table = group.table === null ? null : (tables.get(group.id) ?? null);
    return { ...group, table };
  });
  const freehand = Object.entries(exported.freehand);
  const document = rewrittenDocument({ ...board, tableOf, groups }, freehand, newSeed(random));
  const state = Y.encodeStateAsUpdateV2(document);
  document.destroy(); // one after the other: only one is in memory as a document
  return state;
}
