import { randomBytes } from "node:crypto";
import type { BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import * as Y from "yjs";
import type { BoardRecord, FirstState } from "../../storage/BoardStorage.ts";
import type { BoardExport } from "../BoardExport.ts";
import { byItself } from "../board/byItself.ts";
import { newRecord } from "../board/newRecord.ts";
import { rewrittenDocument } from "../board/rewrittenDocument.ts";
import type { JoinCodes } from "../tokens.ts";
import { type LeftOut, type Moment, withBoards } from "./Archive.ts";
import { type Refused, refused } from "./ArchiveRefusal.ts";
import { boardOf } from "./boardOf.ts";
import { renamed, withoutErased } from "./broughtIds.ts";
import { photoBlobs, photoEntries, preparedPhotos, withSizes } from "./keptPhotos.ts";
import { openZip } from "./openZip.ts";
import { readArchive } from "./readArchive.ts";

/** What is asked of the program that reads a file. */
export interface BringQuestion {
  readonly zip: Uint8Array;
  readonly erasedIds: ReadonlySet<string>;
  readonly buurt: BuurtId | null;
  readonly joinCodes: JoinCodes;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A board that comes from somewhere else, whole, as it is put on disk: documents as Yjs V2 states. */
export interface ReadBoard extends Required<Pick<FirstState, "snapshots" | "blobs">> {
  readonly ok: true;
  readonly record: BoardRecord;
  /** The board that the file says it is of. */
  readonly from: BoardId;
  readonly document: Uint8Array;
  readonly ledger: readonly LedgerEntry[];
  readonly leftOut: LeftOut;
}

const random = { bytes: (length: number) => randomBytes(length) };

/** Everything in the file is read and checked before anything is made of it. */
export async function bringArchive(question: BringQuestion): Promise<ReadBoard | Refused> {
  const { zip, erasedIds, buurt, joinCodes, now } = question;
  const opened = await openZip(zip);
  if (!opened.ok) return opened;
  const reading = await readArchive(opened.files);
  if (!reading.ok) return reading;
  const { archive, erased } = withoutErased(reading.archive, erasedIds);
  const brought = renamed(archive);
  const photos = await preparedPhotos(brought);
  if (photos === null) return refused("archive-broken", "a photo that is none");
  const sized = withBoards(brought, (board) => withSizes(board, photos));
  const { title, activity, language } = sized.board;
  const record = newRecord({ title, activity, language, buurt }, joinCodes, random, now);
  return {
    ok: true,
    record,
    from: archive.board.id,
    document: stateOf(sized.board, record),
    ledger: photoEntries(sized, photos, record.createdAt),
    snapshots: sized.moments.map((moment) => snapshotOf(moment, record)),
    blobs: photoBlobs(photos),
    leftOut: { ...reading.leftOut, erased },
  };
}

function snapshotOf({ snapshot, board }: Moment, record: BoardRecord) {
  return { snapshot, state: stateOf(board, record) };
}

function stateOf(board: BoardExport, { id }: BoardRecord): Uint8Array {
  const document = rewrittenDocument(byItself(boardOf(board, id)), Object.entries(board.freehand), random);
  const state = Y.encodeStateAsUpdateV2(document);
  document.destroy(); // one after the other: only one is in memory as a document
  return state;
}
