import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { applyBackstageChanges, backstageChanges } from "@buurtbord/shared/document/backstageDocument.ts";
import { boardParts } from "@buurtbord/shared/document/boardDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import * as Y from "yjs";
import { type Batch, type Rewrite, StorageError } from "../../storage/BoardStorage.ts";
import type { BoardState } from "../board/BoardState.ts";
import { emptyDocument } from "../board/firstDocument.ts";
import { restoreDocument } from "../board/restoreDocuments.ts";
import { rewrittenDocument } from "../board/rewrittenDocument.ts";
import { describeError } from "../describeError.ts";
import type { Random } from "../Random.ts";
import type { RoomParts } from "../RoomParts.ts";
import { type Erasure, isNothing, withoutErased } from "./Erasure.ts";
import { notedAsErased } from "./erasableIds.ts";

/** `told`: what may still stand there of wishes that came true. */
interface FromSnapshots extends Erasure {
  readonly told: ReadonlySet<string>;
}

type KeptSnapshot = Batch["snapshots"][number];

/**
 * The board as it is in memory after a turn, written anew in documents that never knew what is gone, with the snapshots
 * that held some of what was erased. `batch`: what else that turn did.
 */
export async function rewriteOf(
  state: BoardState,
  batch: Batch,
  erasure: Erasure,
  parts: RoomParts,
): Promise<Rewrite> {
  const { random, clock } = parts;
  const told = storiesTold(state);
  const { changed, unreadable } = await cleanedSnapshots(state, { ...erasure, told }, parts);
  return {
    boardId: batch.boardId,
    seq: batch.seq,
    at: batch.at,
    epoch: nextEpoch(state.epoch, clock()),
    document: Y.encodeStateAsUpdateV2(rewrittenBoard(state, random)),
    backstage: Y.encodeStateAsUpdateV2(rewrittenBackstage(state.backstage.doc, random)),
    ledger: [...state.ledger.entries()].filter(({ entry }) => entry !== "client"), // nobody has a copy of the new document
    history: batch.history.filter(({ of }) => !erasure.gone.has(of)),
    snapshots: [
      ...changed,
      ...batch.snapshots.map((kept) => cleaned(kept, { ...erasure, told }, random) ?? kept),
    ],
    removedSnapshots: [...unreadable, ...(batch.removedSnapshots ?? [])],
    isChanged: state.isChanged,
    erased: notedAsErased(erasure.gone, erasure.withCards ?? new Set()),
    removedBlobs: batch.removedBlobs ?? [],
    previousState: isNothing(erasure) ? "kept" : "removed",
  };
}

/**
 * Larger than any that this board ever had, also when it came back from an older backup: milliseconds since 1970, for
 * no board is written anew more often than that.
 */
function nextEpoch(epoch: number, now: number): number {
  return Math.max(epoch + 1, now);
}

function rewrittenBoard({ document, board }: BoardState, random: Random): Y.Doc {
  return rewrittenDocument(board, boardParts(document.doc).freehand.entries(), random);
}

function rewrittenBackstage(old: Y.Doc, random: Random): Y.Doc {
  const doc = emptyDocument(random);
  applyBackstageChanges(doc, backstageChanges(old), { from: "command" });
  return doc;
}

function storiesTold({ board, situation: { backstage } }: BoardState): ReadonlySet<string> {
  const off = [...backstage.removedCards(), ...backstage.waitingCards(), ...backstage.mergedCards()];
  const cards = [...board.cards.values(), ...off.map(({ card }) => card)];
  return new Set(cards.flatMap(({ fulfilled }) => fulfilled?.story ?? []));
}

/**
 * One after the other, so that only one is in memory and other rooms have their turn. What cannot be read goes: nobody
 * knows whether it holds what was erased.
 */
async function cleanedSnapshots(
  { record }: BoardState,
  erasure: FromSnapshots,
  { storage, random, log }: RoomParts,
): Promise<{ readonly changed: readonly KeptSnapshot[]; readonly unreadable: readonly SnapshotId[] }> {
  const changed: KeptSnapshot[] = [];
  const unreadable: SnapshotId[] = [];
  for (const snapshot of isNothing(erasure) ? [] : await storage.snapshots(record.id)) {
    try {
      const state = await storage.snapshotState(record.id, snapshot.id);
      const kept = state && cleaned({ snapshot, state }, erasure, random);
      if (kept !== null) changed.push(kept);
    } catch (error) {
      if (!(error instanceof StorageError && error.code === "damaged")) throw error;
      log.error({ board: record.id, ...describeError(error) }, "A snapshot cannot be read, and goes");
      unreadable.push(snapshot.id);
    }
  }
  return { changed, unreadable };
}

/** Null: there is nothing in it to erase. */
function cleaned(
  { snapshot, state }: KeptSnapshot,
  erasure: FromSnapshots,
  random: Random,
): KeptSnapshot | null {
  const source = restoreDocument(state, []);
  migrate(source);
  const board = withoutErased(readBoard(source).board, erasure, erasure.told, snapshot.takenAt);
  if (board === null) return null;
  const document = rewrittenDocument(board, boardParts(source).freehand.entries(), random);
  return {
    snapshot: { ...snapshot, cards: board.cards.size, connections: board.connections.size, hasGap: true },
    state: Y.encodeStateAsUpdateV2(document),
  };
}
