import type * as Y from "yjs";
import type { BackstageReader } from "../board/BackstageReader.ts";
import type { BackstageChange, MergedCard, RemovedCard, WaitingCard } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Origin } from "./Origin.ts";
import { read, StoredMergedCard, StoredRemovedCard, StoredWaitingCard } from "./stored.ts";

/** The root maps of what only facilitators see, written by the server only. */
interface BackstageParts {
  /** Card id → the removed card as a plain value. */
  readonly wastebasket: Y.Map<unknown>;
  /** Card id → the card that waits as a plain value. */
  readonly waiting: Y.Map<unknown>;
  /** Card id → the card that was merged into another as a plain value. */
  readonly merged: Y.Map<unknown>;
  /** Card id → true: it shows, and somebody is to look at it. */
  readonly unchecked: Y.Map<unknown>;
}

function backstageParts(doc: Y.Doc): BackstageParts {
  return {
    wastebasket: doc.getMap("wastebasket"),
    waiting: doc.getMap("waiting"),
    merged: doc.getMap("merged"),
    unchecked: doc.getMap("unchecked"),
  };
}

export function applyBackstageChanges(doc: Y.Doc, changes: readonly BackstageChange[], origin: Origin): void {
  const parts = backstageParts(doc);
  doc.transact(() => {
    for (const change of changes) applyChange(parts, change);
  }, origin);
}

function applyChange(parts: BackstageParts, change: BackstageChange): void {
  const { wastebasket, waiting, merged, unchecked } = parts;
  switch (change.type) {
    case "wastebasket-put":
      wastebasket.set(change.removed.card.id, change.removed);
      break;
    case "wastebasket-taken":
      wastebasket.delete(change.cardId);
      break;
    case "waiting-put":
      waiting.set(change.waiting.card.id, change.waiting);
      break;
    case "waiting-taken":
      waiting.delete(change.cardId);
      break;
    case "merged-put":
      merged.set(change.merged.card.id, change.merged);
      break;
    case "merged-taken":
      merged.delete(change.cardId);
      break;
    case "unchecked-put":
      unchecked.set(change.cardId, true);
      break;
    case "unchecked-taken":
      unchecked.delete(change.cardId);
      break;
    default:
      unreachable(change);
  }
}

/** What is backstage, as it is when asked. */
export function backstageReader(doc: Y.Doc): BackstageReader {
  const { wastebasket, waiting, merged, unchecked } = backstageParts(doc);
  return {
    removedCard: (cardId) => readRemoved(wastebasket.get(cardId)),
    removedCards: () => readWastebasket(doc),
    waitingCard: (cardId) => readWaiting(waiting.get(cardId)),
    waitingCards: () => readWaitingCards(doc),
    get waitingCount() {
      return waiting.size;
    },
    mergedCard: (cardId) => readMerged(merged.get(cardId)),
    mergedCards: () => readMergedCards(doc),
    get mergedCount() {
      return merged.size;
    },
    unchecked: () => readUnchecked(doc),
    isUnchecked: (cardId) => unchecked.has(cardId),
  };
}

/** What lies in the wastebasket, newest card first. */
export function readWastebasket(doc: Y.Doc): readonly RemovedCard[] {
  return [...backstageParts(doc).wastebasket.values()]
    .map(readRemoved)
    .filter((removed) => removed !== null)
    .sort((one, other) => other.card.addedAt - one.card.addedAt);
}

/** What waits for whoever leads, oldest card first. */
export function readWaitingCards(doc: Y.Doc): readonly WaitingCard[] {
  return [...backstageParts(doc).waiting.values()]
    .map(readWaiting)
    .filter((waiting) => waiting !== null)
    .sort((one, other) => one.card.addedAt - other.card.addedAt);
}

/** What was merged into other cards, oldest card first. */
export function readMergedCards(doc: Y.Doc): readonly MergedCard[] {
  return [...backstageParts(doc).merged.values()]
    .map(readMerged)
    .filter((merged) => merged !== null)
    .sort((one, other) => one.card.addedAt - other.card.addedAt || (one.card.id < other.card.id ? -1 : 1));
}

/** What shows and is to be looked at, in the order in which it came; some may have been taken down meanwhile. */
export function readUnchecked(doc: Y.Doc): readonly CardId[] {
  return [...backstageParts(doc).unchecked.keys()] as CardId[];
}

/** Everything backstage, as the changes that would bring it there. */
export function backstageChanges(doc: Y.Doc): readonly BackstageChange[] {
  return [
    ...readWastebasket(doc).map((removed) => ({ type: "wastebasket-put", removed }) as const),
    ...readWaitingCards(doc).map((waiting) => ({ type: "waiting-put", waiting }) as const),
    ...readMergedCards(doc).map((merged) => ({ type: "merged-put", merged }) as const),
    ...readUnchecked(doc).map((cardId) => ({ type: "unchecked-put", cardId }) as const),
  ];
}

function readRemoved(value: unknown): RemovedCard | null {
  const reading = read(StoredRemovedCard, value);
  return reading.ok ? reading.value : null;
}

function readWaiting(value: unknown): WaitingCard | null {
  const reading = read(StoredWaitingCard, value);
  return reading.ok ? reading.value : null;
}

function readMerged(value: unknown): MergedCard | null {
  const reading = read(StoredMergedCard, value);
  return reading.ok ? reading.value : null;
}
