import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { photosOnCard, withNews, withPhotos } from "@buurtbord/shared/board/projectNews.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { BoardExport } from "../BoardExport.ts";

/** A board from a file: read, checked, and not yet anybody's. */
export interface Archive {
  readonly board: BoardExport;
  /** Oldest first, each with the board of that moment. */
  readonly moments: readonly Moment[];
  /** The bytes that lie in the file for the photos that it shows: not looked at yet. */
  readonly photos: ReadonlyMap<PhotoName, Uint8Array>;
}

/** What is in a file: a board, and where it is an evening, a board for each of its tables. */
export interface ArchiveFile {
  readonly archive: Archive;
  readonly tables: readonly Archive[];
}

export interface Moment {
  readonly snapshot: Snapshot;
  readonly board: BoardExport;
}

/** What the file tells of and does not bring, each a number. */
export interface LeftOut {
  /** Cards, lines and photos that were erased for real on this server. */
  readonly erased: number;
  /** Cards of a kind, or in a field, that this version does not know. */
  readonly unknown: number;
  /** Saved moments of which the file has the name only. */
  readonly moments: number;
  /** Photos that are not in the file. */
  readonly photos: number;
  /** Tables of an evening's groups that are not in the file. */
  readonly tables: number;
}

/** The board of now and those of all its moments. */
export function boardsOf({ board, moments }: Archive): readonly BoardExport[] {
  return [board, ...moments.map((moment) => moment.board)];
}

/** The same done to each of them; a moment's numbers follow, and whether something of it is gone. */
export function withBoards(archive: Archive, change: (board: BoardExport) => BoardExport): Archive {
  const moments = archive.moments.map(({ snapshot, board: before }) => {
    const board = change(before);
    const [cards, connections] = [board.cards.length, board.connections.length];
    const lost = cards < before.cards.length || connections < before.connections.length;
    return { snapshot: { ...snapshot, cards, connections, hasGap: snapshot.hasGap || lost }, board };
  });
  return { ...archive, board: change(archive.board), moments };
}

/** The photos that a board shows. */
export function photosOn({ picture, cards }: BoardExport): readonly PhotoName[] {
  const ofCards = cards.flatMap(photosOnCard);
  return picture === null ? ofCards : [picture.photo, ...ofCards];
}

/** The archive with the photos that one of its boards shows, and no others. */
export function withShownPhotos(archive: Archive): Archive {
  const shown = new Set(boardsOf(archive).flatMap(photosOn));
  return { ...archive, photos: new Map([...archive.photos].filter(([name]) => shown.has(name))) };
}

/** A board without the cards, lines and photos that are not to stay; a line goes with either of its cards. */
export function boardWith(board: BoardExport, stays: (id: string) => boolean): BoardExport {
  const cards = board.cards.filter(({ id }) => stays(id));
  const there = new Set(cards.map(({ id }) => id));
  return {
    ...board,
    picture: board.picture !== null && stays(board.picture.photo) ? board.picture : null,
    cards: cards.map((card) => {
      const told = withNews(card, (news) => (stays(news.id) ? news : null));
      return withPhotos(told, (photo) => (stays(photo.name) ? photo : null));
    }),
    connections: board.connections.filter(
      ({ id, from, to }) => stays(id) && there.has(from) && there.has(to),
    ),
  };
}
