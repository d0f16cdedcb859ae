import type { Batch } from "../../storage/BoardStorage.ts";
import type { BoardState } from "../board/BoardState.ts";
import { describeError } from "../describeError.ts";
import { NOTHING_ERASED } from "../erase/Erasure.ts";
import { rewriteOf } from "../erase/rewriteOf.ts";
import type { RoomParts } from "../RoomParts.ts";

/** Fewer pieces than this open quickly, whatever they are: some milliseconds on an old laptop. */
const FEW_PIECES = 10_000;
/** A card written anew: its own map, its values and its text. */
const PIECES_OF_CARD = 12;
/** So many times as many as it takes are too many. */
const WORN = 4;

/**
 * Whether most of a document is what its values once were. Yjs keeps a piece for each place where a card ever lay; a
 * year of dragging makes a board that takes half a second to open, here and on every screen.
 */
export function isWorn({ document, board }: BoardState): boolean {
  let pieces = 0;
  for (const structs of document.doc.store.clients.values()) pieces += structs.length;
  const freehand = document.doc.getMap("freehand").size;
  const needed = board.cards.size * PIECES_OF_CARD + board.connections.size + freehand;
  return pieces > FEW_PIECES && pieces > needed * WORN;
}

/** Writes the board anew under a new epoch. Whether it did: when it fails, the board stays as it is. */
export async function tidyBoard(state: BoardState, parts: RoomParts): Promise<boolean> {
  const { record, seq, lastActivityAt } = state;
  const nothingElse: Batch = {
    boardId: record.id,
    seq: seq + 1,
    at: lastActivityAt, // nobody did anything: a board is no longer kept for being tidied
    document: null,
    backstage: null,
    ledger: [],
    history: [],
    snapshots: [],
  };
  try {
    await parts.storage.rewrite(await rewriteOf(state, nothingElse, NOTHING_ERASED, parts));
    parts.log.info({ board: record.id, seq }, "Tidied");
    return true;
  } catch (error) {
    parts.log.error(
      { board: record.id, seq, ...describeError(error) },
      "Tidying failed; the board stays as it is",
    );
    return false;
  }
}
