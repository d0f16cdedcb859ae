import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { applyBackstageChanges, backstageChanges } from "@buurtbord/shared/document/backstageDocument.ts";
import { boardParts } from "@buurtbord/shared/document/boardDocument.ts";
import * as Y from "yjs";
import { type Batch, type Rewrite, StorageError } from "../../storage/BoardStorage.ts";
import type { BoardState } from "../board/BoardState.ts";
import { emptyDocument } from "../board/firstDocument.ts";
import { describeError } from "../describeError.ts";
import type { Random } from "../Random.ts";
import type { RoomParts } from "../RoomParts.ts";
import { newSeed } from "../tokens.ts";
import type { FromSnapshots, KeptSnapshot } from "./cleanMoment.ts";
import { type Erasure, isNothing } from "./Erasure.ts";
import { notedAsErased } from "./erasableIds.ts";
import { askClean, askRewrite } from "./rewriting.ts";

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
  const from: FromSnapshots = { ...erasure, told };
  const freehand = [...boardParts(state.document.doc).freehand.entries()];
  const document = await askRewrite({ board: state.board, freehand, clientId: newSeed(random) });
  const { changed, unreadable } = await cleanedSnapshots(state, from, parts);
  return {
    boardId: batch.boardId,
    seq: batch.seq,
    at: batch.at,
    epoch: nextEpoch(state.epoch, clock()),
    document,
    backstage: Y.encodeStateAsUpdateV2(rewrittenBackstage(state.backstage.doc, random)),
    ledger: [...state.ledger.entries()].filter(({ entry }) => entry !== "client"), // nobody has a copy of the new document
    history: batch.history.filter(({ of }) => !erasure.gone.has(of)),
    snapshots: [
      ...changed,
      ...(await Promise.all(
        batch.snapshots.map(
          async (kept) => (await askClean({ kept, erasure: from, clientId: newSeed(random) })) ?? kept,
        ),
      )),
    ],
    removedSnapshots: [...unreadable, ...(batch.removedSnapshots ?? [])],
    isChanged: state.isChanged,
    erased: notedAsErased(erasure.gone, erasure.withCards ?? new Set()),
    ...toldOf(erasure),
    removedBlobs: batch.removedBlobs ?? [],
    previousState: isNothing(erasure) ? "kept" : "removed",
  };
}

function toldOf({
  gone,
  nameless,
  withCards = new Set(),
  known = new Set(),
}: Erasure): Pick<Rewrite, "told"> {
  const news = [...gone].filter((id) => !known.has(id));
  return news.length === 0
    ? {}
    : { told: { gone: news, nameless: [...nameless], withCards: [...withCards] } };
}

/**
 * Larger than any that this board ever had, also when it came back from an older backup: milliseconds since 1970, for
 * no board is written anew more often than that.
 */
function nextEpoch(epoch: number, now: number): number {
  return Math.max(epoch + 1, now);
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
      const kept =
        state && (await askClean({ kept: { snapshot, state }, erasure, clientId: newSeed(random) }));
      if (kept !== null) changed.push(kept);
    } catch (error) {
      if (!(error instanceof StorageError && error.code === "damaged")) throw error;
      log.error({ board: record.id, ...describeError(error) }, "A snapshot cannot be read, and goes");
      unreadable.push(snapshot.id);
    }
  }
  return { changed, unreadable };
}
