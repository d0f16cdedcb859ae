import type { Board } from "@buurtbord/shared/board/Board.ts";
import * as Y from "yjs";
import { rewrittenDocument } from "../board/rewrittenDocument.ts";

export interface RewriteQuestion {
  readonly board: Board;
  readonly freehand: readonly (readonly [string, unknown])[];
  /** Under which the document is written: thrown by who asks. */
  readonly clientId: number;
}

/** The Yjs V2 state of a document that knows nothing but this board. */
export function rewriteBoard({ board, freehand, clientId }: RewriteQuestion): Uint8Array {
  return Y.encodeStateAsUpdateV2(rewrittenDocument(board, freehand, clientId));
}
