import { boardParts } from "@buurtbord/shared/document/boardDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import * as Y from "yjs";
import type { Batch } from "../../storage/BoardStorage.ts";
import { restoreDocument } from "../board/restoreDocuments.ts";
import { rewrittenDocument } from "../board/rewrittenDocument.ts";
import { type Erasure, withoutErased } from "./Erasure.ts";

/** `told`: what may still stand there of wishes that came true. */
export interface FromSnapshots extends Erasure {
  readonly told: ReadonlySet<string>;
}

export type KeptSnapshot = Batch["snapshots"][number];

export interface CleanQuestion {
  readonly kept: KeptSnapshot;
  readonly erasure: FromSnapshots;
  /** Under which its document is written: thrown by who asks. */
  readonly clientId: number;
}

/** Null: there is nothing in it to erase. Throws where the moment makes no board. */
export function cleanMoment({ kept, erasure, clientId }: CleanQuestion): KeptSnapshot | null {
  const { snapshot, state } = kept;
  const source = restoreDocument(state, []);
  migrate(source);
  const board = withoutErased(readBoard(source).board, erasure, erasure.told, snapshot.takenAt);
  if (board === null) return null;
  const document = rewrittenDocument(board, boardParts(source).freehand.entries(), clientId);
  return {
    snapshot: { ...snapshot, cards: board.cards.size, connections: board.connections.size, hasGap: true },
    state: Y.encodeStateAsUpdateV2(document),
  };
}
