import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { sheetsErased } from "@buurtbord/shared/board/ErasedSheet.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { withNews, withPhotos } from "@buurtbord/shared/board/projectNews.ts";
import { partLeft } from "@buurtbord/shared/commands/partLeft.ts";

/** What goes for real in one turn, and from where it must be taken too. */
export interface Erasure {
  /** Cards, connections, photos, messages of projects and participants of which no trace may be left. */
  readonly gone: ReadonlySet<string>;
  /** Cards that stay, without the names on them. */
  readonly nameless: ReadonlySet<CardId>;
  /** Of those: who left with all that they made. Left out: nobody. */
  readonly withCards?: ReadonlySet<string>;
  /** Of those: what the board's kin knows of already. Left out: nothing. */
  readonly known?: ReadonlySet<string>;
}

export const NOTHING_ERASED: Erasure = { gone: new Set(), nameless: new Set() };

export function isNothing({ gone, nameless }: Erasure): boolean {
  return gone.size + nameless.size === 0;
}

/**
 * The same board without it; null: it holds nothing of it. `told`: what still stands on the board of wishes that came
 * true. Who told of one in a saved moment is not known any more, so what is not told now goes from there.
 */
export function withoutErased(
  board: Board,
  { gone, nameless }: Erasure,
  told: ReadonlySet<string> = new Set(),
  takenAt = 0,
): Board | null {
  const tellsMore = ({ fulfilled }: Card) => fulfilled?.story !== undefined && !told.has(fulfilled.story);
  const isKept = (id: string) => !gone.has(id);
  const bearsName = ({ id, byline, agreement, pitch, said }: Card) =>
    // Whose parts a card had in a saved moment is not known any more.
    (said !== undefined && said.names.length > 0) ||
    (nameless.has(id) &&
      (byline !== null ||
        (pitch !== undefined && pitch.who !== null) ||
        (agreement !== undefined && agreement.people.length > 0)));
  const cards = [...board.cards.values()];
  const connections = [...board.connections.values()];
  const keptCards = cards.filter(({ id }) => isKept(id));
  const keptConnections = connections.filter(({ id, from, to }) => [id, from, to].every(isKept));
  const keptOf = (card: Card) => {
    const told = withNews(card, (news) => (isKept(news.id) ? news : null));
    return withPhotos(told, (photo) => (isKept(photo.name) ? photo : null));
  };
  const losesPart = (card: Card) => keptOf(card) !== card;
  const picture = board.picture !== null && isKept(board.picture.photo) ? board.picture : null;
  const queue = board.queue.filter(isKept);
  const sheets = sheetsErased(gone, board.id, takenAt);
  const losesSheet = [...sheets].some((field) => (board.worksheet.get(field) ?? "") !== "");
  const isWhole =
    !losesSheet &&
    keptCards.length === cards.length &&
    keptConnections.length === connections.length &&
    queue.length === board.queue.length &&
    picture === board.picture;
  if (isWhole && !cards.some(bearsName) && !cards.some(losesPart) && !cards.some(tellsMore)) return null;
  const named = keptCards
    .map((card) => (bearsName(card) ? withoutNames(card) : card))
    .map(keptOf)
    .map((card) => (tellsMore(card) ? withoutStory(card) : card));
  const { spotlight, part, floor } = board.meeting;
  const isLit = spotlight !== null && isKept(spotlight);
  const isTold = floor !== null && isKept(floor.cardId);
  return {
    ...board,
    picture,
    queue,
    meeting: {
      ...board.meeting,
      spotlight: isLit ? spotlight : null,
      part: partLeft(part, isKept),
      floor: isTold ? floor : null,
    },
    worksheet: new Map([...board.worksheet].map(([field, text]) => [field, sheets.has(field) ? "" : text])),
    cards: new Map(named.map((card) => [card.id, card])),
    connections: new Map(keptConnections.map((connection) => [connection.id, connection])),
  };
}

/** It came true all the same. */
function withoutStory({ fulfilled, ...card }: Card): Card {
  return fulfilled === undefined ? card : { ...card, fulfilled: { at: fulfilled.at } };
}

/** Whose names they are is not known any more in a saved moment: all of them go. */
export function withoutNames(card: Card): Card {
  const { agreement, pitch, said } = card;
  return {
    ...card,
    byline: null,
    ...(pitch && { pitch: { ...pitch, who: null } }),
    ...(agreement && { agreement: { ...agreement, people: [] } }),
    ...(said && { said: { ...said, names: [] } }),
  };
}
