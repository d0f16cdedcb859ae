import { hash } from "node:crypto";
import type { CardPhoto } from "@buurtbord/shared/board/CardPhoto.ts";
import { sheetsErased } from "@buurtbord/shared/board/ErasedSheet.ts";
import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { withNews, withPhotos } from "@buurtbord/shared/board/projectNews.ts";
import type { BoardExport } from "../BoardExport.ts";
import { type Archive, type ArchiveFile, boardWith, withBoards, withShownPhotos } from "./Archive.ts";

/**
 * What is brought back gets another id, made of the one that it had: no file can then name what lies on another board,
 * and yet the same file gives the same ids, so that what was erased after it came back is known again. See
 * docs/decisions/0032.
 */
export function broughtId<Id extends string>(id: Id): Id {
  const letter = id.startsWith("f-") ? "f" : "c";
  const digest = hash("sha256", `brought back: ${id}`, "base64url");
  return `${letter}-${digest.slice(0, 16)}` as Id;
}

/** A board goes from laptop to laptop not more often than this, as far as an old file of it is concerned. */
const MOST_TIMES_BROUGHT = 8;

/** Whether it was erased here for real: itself, or as what it became when it was brought back before. */
function wasErased(id: string, erased: ReadonlySet<string>): boolean {
  if (erased.size === 0) return false;
  let name = id;
  for (let times = 0; times <= MOST_TIMES_BROUGHT; times++) {
    if (erased.has(name)) return true;
    name = broughtId(name);
  }
  return false;
}

/** What is in the file without what was erased here, and how much that is. */
export function withoutErased(
  { archive, tables }: ArchiveFile,
  erasedIds: ReadonlySet<string>,
): { readonly file: ArchiveFile; readonly erased: number } {
  const looked = new Map<string, boolean>();
  const stays = (id: string) => {
    const known = looked.get(id) ?? !wasErased(id, erasedIds);
    looked.set(id, known);
    return known;
  };
  const left = (each: Archive) =>
    withShownPhotos(withBoards(each, (board) => withoutSheets(boardWith(board, stays), erasedIds)));
  const file = { archive: left(archive), tables: tables.map(left) };
  return { file, erased: [...looked.values()].filter((isKept) => !isKept).length };
}

/** Without what was erased from its worksheet since the file was made. */
function withoutSheets(board: BoardExport, erasedIds: ReadonlySet<string>): BoardExport {
  const sheets = sheetsErased(erasedIds, board.id, board.exportedAt);
  if (sheets.size === 0) return board;
  const texts = Object.entries(board.worksheet) as [SheetFieldId, string][];
  const worksheet = Object.fromEntries(texts.map(([field, text]) => [field, sheets.has(field) ? "" : text]));
  return { ...board, worksheet };
}

/** The same archive under its new ids. Steps, circles, drawings and moments are a board's own: they keep theirs. */
export function renamed(archive: Archive): Archive {
  const photos = new Map([...archive.photos].map(([name, bytes]) => [broughtId(name), bytes]));
  return { ...withBoards(archive, renamedBoard), photos };
}

function renamedPhoto(photo: CardPhoto): CardPhoto {
  return { ...photo, name: broughtId(photo.name) };
}

function renamedBoard(board: BoardExport): BoardExport {
  const { picture, cards, connections, queue, groups, page } = board;
  return {
    ...board,
    // Who sat there stays with the evening that was: whoever comes in now takes a seat anew.
    groups: groups.map((group) => ({ ...group, pitch: broughtId(group.pitch), people: 0 })),
    picture: picture && { ...picture, photo: broughtId(picture.photo) },
    queue: queue.map(broughtId),
    page: page && {
      ...page,
      order: page.order.map(broughtId),
      leftOut: page.leftOut.map(broughtId),
      withoutPhoto: page.withoutPhoto.map(broughtId),
    },
    cards: cards.map((card) => {
      const told = withNews(card, (news) => ({ ...news, id: broughtId(news.id) }));
      return { ...withPhotos(told, renamedPhoto), id: broughtId(card.id) };
    }),
    connections: connections.map((connection) => ({
      ...connection,
      id: broughtId(connection.id),
      from: broughtId(connection.from),
      to: broughtId(connection.to),
    })),
  };
}
