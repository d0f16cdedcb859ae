import type * as Y from "yjs";
import type { BackstageChange, RemovedCard } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Origin } from "./Origin.ts";
import { read, StoredRemovedCard } from "./stored.ts";

/** The root map `wastebasket`: card id → the removed card as a plain value. Written by the server only. */
function wastebasketOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("wastebasket");
}

export function applyBackstageChanges(doc: Y.Doc, changes: readonly BackstageChange[], origin: Origin): void {
  const wastebasket = wastebasketOf(doc);
  doc.transact(() => {
    for (const change of changes) applyChange(wastebasket, change);
  }, origin);
}

function applyChange(wastebasket: Y.Map<unknown>, change: BackstageChange): void {
  switch (change.type) {
    case "wastebasket-put":
      wastebasket.set(change.removed.card.id, change.removed);
      break;
    case "wastebasket-taken":
      wastebasket.delete(change.cardId);
      break;
    default:
      unreachable(change);
  }
}

/** What lies in the wastebasket, as it is when asked. */
export interface Wastebasket {
  removedCard(cardId: CardId): RemovedCard | null;
  /** Newest card first. */
  removedCards(): readonly RemovedCard[];
}

export function backstageReader(doc: Y.Doc): Wastebasket {
  const wastebasket = wastebasketOf(doc);
  return {
    removedCard: (cardId) => readRemoved(wastebasket.get(cardId)),
    removedCards: () => readWastebasket(doc),
  };
}

/** What lies in the wastebasket, newest card first. */
export function readWastebasket(doc: Y.Doc): readonly RemovedCard[] {
  return [...wastebasketOf(doc).values()]
    .map(readRemoved)
    .filter((removed) => removed !== null)
    .sort((one, other) => other.card.addedAt - one.card.addedAt);
}

function readRemoved(value: unknown): RemovedCard | null {
  const reading = read(StoredRemovedCard, value);
  return reading.ok ? reading.value : null;
}
