import type { CardBackstage, Change } from "../board/Change.ts";
import type { CardId, ConnectionId, ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { unnamed } from "./decideAgreement.ts";
import { unblossomed, withoutBlossomOf } from "./fulfilmentLeft.ts";
import { voiceOn } from "./voiceOn.ts";

/** What goes from everything else. */
export interface Going {
  readonly cards: ReadonlySet<CardId>;
  readonly lines: ReadonlySet<ConnectionId>;
  /** Whose dots and raised hands go from the cards that stay; null: nobody's. */
  readonly participantId: ParticipantId | null;
}

/** The cards off the board that stay there, without what goes. */
export function backstageWithout(situation: Situation, gone: Going): Change[] {
  const { backstage } = situation;
  const changes: Change[] = [];
  for (const each of backstage.removedCards()) {
    const removed = trimmed(situation, each, gone);
    if (removed !== null) changes.push({ type: "wastebasket-put", removed });
  }
  for (const each of backstage.waitingCards()) {
    const waiting = trimmed(situation, each, gone);
    if (waiting !== null) changes.push({ type: "waiting-put", waiting });
  }
  for (const merged of backstage.mergedCards()) {
    const connections = merged.connections.filter(({ id }) => !gone.lines.has(id));
    const card = withoutBlossomOf(situation, merged.card, gone.participantId);
    const isWhole = connections.length === merged.connections.length && card === merged.card;
    if (isWhole || gone.cards.has(merged.card.id)) continue;
    changes.push({ type: "merged-put", merged: { ...merged, card, connections } });
  }
  return changes;
}

/** Null: it goes itself, or stays as it was. */
function trimmed<Off extends CardBackstage>(situation: Situation, off: Off, gone: Going): Off | null {
  const { card, connections } = off;
  if (gone.cards.has(card.id)) return null;
  const left = connections.filter(({ id }) => !gone.lines.has(id));
  const { participantId } = gone;
  const { votes: vote, hands: hand } = voiceOn(situation, card, participantId);
  const bloomless = participantId === null ? card : unblossomed(situation, card, participantId);
  if (left.length === connections.length && vote + hand === 0 && bloomless === card) return null;
  const trimmedCard = { ...bloomless, votes: card.votes - vote, joined: card.joined - hand };
  const bare = participantId === null ? trimmedCard : unnamed(situation, trimmedCard, participantId);
  return { ...off, card: bare, connections: left };
}
