import type { MergedCard, RemovedCard, WaitingCard } from "./Change.ts";
import type { CardId } from "./ids.ts";

/** What `decide` may ask the backstage. */
export interface BackstageReader {
  removedCard(cardId: CardId): RemovedCard | null;
  removedCards(): Iterable<RemovedCard>;
  waitingCard(cardId: CardId): WaitingCard | null;
  waitingCards(): Iterable<WaitingCard>;
  /** How many wait. */
  readonly waitingCount: number;
  mergedCard(cardId: CardId): MergedCard | null;
  /** Oldest card first. */
  mergedCards(): Iterable<MergedCard>;
  /** How many were merged into another. */
  readonly mergedCount: number;
  /** What shows, and somebody is to look at; some of it may have been taken down meanwhile. */
  unchecked(): Iterable<CardId>;
  /** Whether it shows, and somebody is to look at it. */
  isUnchecked(cardId: CardId): boolean;
}
