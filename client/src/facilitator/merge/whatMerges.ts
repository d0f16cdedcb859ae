import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { saysSame } from "@buurtbord/shared/board/saysSame.ts";

/** With which cards this one can become one. */
export interface Mergeable {
  /** Those that say the same. */
  readonly same: readonly Card[];
  readonly others: readonly Card[];
}

/** `unchecked`: what is still to be looked at hangs by itself until then. */
export function mergeableWith(board: Board, card: Card, unchecked: ReadonlySet<CardId>): Mergeable {
  if (unchecked.has(card.id)) return { same: [], others: [] };
  const fit = [...board.cards.values()].filter(
    ({ id, kind }) => id !== card.id && kind === card.kind && !unchecked.has(id),
  );
  return {
    same: fit.filter(({ text }) => saysSame(text, card.text)),
    others: fit.filter(({ text }) => !saysSame(text, card.text)),
  };
}

/** Of chosen cards, the one that stays and those that go into it; null: they cannot be one. */
export function mergingOf(
  chosen: readonly Card[],
  unchecked: ReadonlySet<CardId>,
): { readonly into: CardId; readonly cards: readonly CardId[] } | null {
  const [stays, ...others] = [...chosen].sort(
    (one, other) => weightOf(other) - weightOf(one) || one.addedAt - other.addedAt,
  );
  if (stays === undefined || others.length === 0) return null;
  const isFit = chosen.every(({ id, kind }) => kind === stays.kind && !unchecked.has(id));
  return isFit ? { into: stays.id, cards: others.map(({ id }) => id) } : null;
}

/** What most people stand behind stays where it is. */
function weightOf({ said, votes, joined }: Card): number {
  return (said?.times ?? 1) + votes + joined;
}
