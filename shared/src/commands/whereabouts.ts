import type { Card } from "../board/Card.ts";
import type { MergedCard, RemovedCard, WaitingCard } from "../board/Change.ts";
import type { Connection } from "../board/Connection.ts";
import type { CardId, ConnectionId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Actor, Situation } from "./Decision.ts";
import { mayDo } from "./rights.ts";

/** Where a card is that somebody speaks of. */
export type Whereabouts =
  | { readonly at: "board"; readonly card: Card }
  | { readonly at: "draft"; readonly draft: EntryOf<"draft"> }
  | { readonly at: "waiting"; readonly waiting: WaitingCard }
  | { readonly at: "wastebasket"; readonly removed: RemovedCard }
  | { readonly at: "merged"; readonly merged: MergedCard }
  | { readonly at: "nowhere" };

export function whereabouts({ board, backstage, ledger }: Situation, cardId: CardId): Whereabouts {
  const card = board.cards.get(cardId);
  if (card !== undefined) return { at: "board", card };
  const draft = ledger.draft(cardId);
  if (draft !== null) return { at: "draft", draft };
  const waiting = backstage.waitingCard(cardId);
  if (waiting !== null) return { at: "waiting", waiting };
  const removed = backstage.removedCard(cardId);
  if (removed !== null) return { at: "wastebasket", removed };
  const merged = backstage.mergedCard(cardId);
  return merged === null ? { at: "nowhere" } : { at: "merged", merged };
}

/** What stands on a card, wherever it is; null: there is none. */
export function standsOn(
  where: Whereabouts,
): Pick<Card, "kind" | "text" | "photo" | "said" | "pitch"> | null {
  switch (where.at) {
    case "board":
      return where.card;
    case "draft":
      return where.draft;
    case "waiting":
      return where.waiting.card;
    case "wastebasket":
      return where.removed.card;
    case "merged":
      return where.merged.card;
    case "nowhere":
      return null;
    default:
      return unreachable(where);
  }
}

/** Whether there is such a card, wherever it is. */
export function isCard(situation: Situation, id: CardId | ConnectionId): id is CardId {
  return whereabouts(situation, id as CardId).at !== "nowhere";
}

/** The lines that hang from a card on the board. */
export function linesOf({ board }: Situation, cardId: CardId): readonly Connection[] {
  return [...board.connections.values()].filter(({ from, to }) => from === cardId || to === cardId);
}

/** A draft is there for nobody but who wrote it; what waits or was merged, for them and for whoever leads. */
export function isInSight({ ledger }: Situation, actor: Actor, where: Whereabouts): boolean {
  switch (where.at) {
    case "board":
      return true;
    case "draft":
      return where.draft.participantId === actor.participantId;
    case "waiting":
      return (
        mayDo(actor.role, "approve-card") || ledger.authorOf(where.waiting.card.id) === actor.participantId
      );
    case "merged":
      return mayDo(actor.role, "split-card") || ledger.authorOf(where.merged.card.id) === actor.participantId;
    case "wastebasket":
    case "nowhere":
      return false;
    default:
      return unreachable(where);
  }
}
