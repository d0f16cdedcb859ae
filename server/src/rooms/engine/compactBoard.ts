import * as Y from "yjs";
import type { BoardState } from "../board/BoardState.ts";
import { restoreDocuments } from "../board/restoreBoard.ts";
import { describeError } from "../describeError.ts";
import type { RoomParts } from "../RoomParts.ts";

/** So much log makes loading slower than one state would be. */
const MOST_UPDATES = 500;
const MOST_BYTES = 1024 * 1024;

export function isCompactionDue({ logged }: BoardState, mostUpdates = MOST_UPDATES): boolean {
  return logged.updates >= mostUpdates || logged.bytes >= MOST_BYTES;
}

/**
 * Replaces the log by one whole state: the one that the log itself makes in fresh documents, and only when that is what
 * is in memory. When it fails the log stays as it is; another try comes after as much log again.
 */
export async function compactBoard(state: BoardState, { storage, log }: RoomParts): Promise<void> {
  const { record, seq } = state;
  const { updates } = state.logged;
  state.logged = { updates: 0, bytes: 0 };
  try {
    const loaded = await storage.load(record.id, "documents");
    if (loaded.state !== "loaded") throw new LogMisfit(`log-${loaded.state}`);
    const { document, backstage } = restoreDocuments(loaded.board);
    if (
      loaded.board.seq !== seq ||
      !isSame(document, state.document.doc) ||
      !isSame(backstage, state.backstage.doc)
    ) {
      throw new LogMisfit("log-makes-another-board");
    }
    await storage.compact(
      record.id,
      seq,
      Y.encodeStateAsUpdateV2(document),
      Y.encodeStateAsUpdateV2(backstage),
    );
    log.info({ board: record.id, seq, updates }, "Compacted");
  } catch (error) {
    log.error(
      { board: record.id, seq, ...describeError(error) },
      "Compaction failed; the log stays as it is",
    );
  }
}

/** The log on disk cannot take the place of what is in memory. */
class LogMisfit extends Error {
  override readonly name = "LogMisfit";
  readonly code: "log-not-found" | "log-damaged" | "log-makes-another-board";
  constructor(code: LogMisfit["code"]) {
    super(code);
    this.code = code;
  }
}

/** State vectors do not show what was deleted; Yjs's snapshots do. */
function isSame(one: Y.Doc, other: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other));
}
