import { randomBytes } from "node:crypto";
import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { snapshotOf } from "@buurtbord/shared/commands/decideSnapshot.ts";
import { momentAgain } from "@buurtbord/shared/commands/momentAgain.ts";
import { boardParts } from "@buurtbord/shared/document/boardDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { momentTexts } from "@buurtbord/shared/texts/momentTexts.ts";
import * as Y from "yjs";
import type { BoardRecord, FirstState, LoadedBoard } from "../../storage/BoardStorage.ts";
import { newClientId, newId } from "../tokens.ts";
import { byItself } from "./byItself.ts";
import { restoreBoard } from "./restoreBoard.ts";
import { restoreDocument } from "./restoreDocuments.ts";
import { rewrittenDocument } from "./rewrittenDocument.ts";
import type { StoredMoment } from "./snapshotBoard.ts";

/** What is asked of the thread that makes a board of a saved moment. */
export interface CopyQuestion {
  /** What identifies the new board. */
  readonly record: BoardRecord;
  readonly moment: StoredMoment;
  /** The board whose moment it is, as it is now, with what its ledger knows that may come along. */
  readonly now: LoadedBoard;
}

/** What the new board begins with. */
export type CopyOfMoment = Required<Pick<FirstState, "document" | "ledger" | "snapshots">>;

const random = { bytes: (length: number) => randomBytes(length) };

/** A saved moment as a board of its own (momentAgain). A full one takes long: a room asks a thread. */
export function copyOfMoment({ record, moment, now }: CopyQuestion): CopyOfMoment {
  const source = restoreDocument(moment.state, []);
  migrate(source);
  const { situation } = restoreBoard(now, random);
  const { board, ledger } = momentAgain(
    situation,
    now.ledger,
    readBoard(source).board,
    moment.snapshot.takenAt,
  );
  const { id, title } = record;
  const freehand = boardParts(source).freehand.entries();
  const document = Y.encodeStateAsUpdateV2(
    rewrittenDocument({ ...byItself(board), id, title }, freehand, newClientId(random)),
  );
  return { document, ledger: ledger.map(inSnapshot), snapshots: [beginningOf(record, document)] };
}

/** Of a restored board, the first of its moments: what grows on it is told from there. */
function beginningOf({ createdAt, language }: BoardRecord, state: Uint8Array) {
  const fresh = { id: newId<SnapshotId>(random, "c"), now: createdAt };
  const { board } = readBoard(restoreDocument(state, []));
  return { snapshot: snapshotOf(board, momentTexts[language].beginning, "hand", fresh), state };
}

function inSnapshot(entry: LedgerEntry): LedgerEntry {
  return entry.entry === "photo" ? { ...entry, inSnapshot: true } : entry;
}
