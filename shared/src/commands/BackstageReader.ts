import type { RemovedCard } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";

/** What `decide` may ask the backstage. */
export interface BackstageReader {
  removedCard(cardId: CardId): RemovedCard | null;
  removedCards(): Iterable<RemovedCard>;
}
