import { roomOnPage } from "@buurtbord/shared/activities/pageRoom.ts";
import { photosOnPage, type Stories, storiesOf, toldOn } from "@buurtbord/shared/activities/stories.ts";
import type { TableCards } from "@buurtbord/shared/activities/tableCards.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type HarvestPage, PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { BoardState } from "./board/BoardState.ts";
import { look } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { PartsOfBoard } from "./RoomParts.ts";
import { smallBlob } from "./smallBlob.ts";

/** What a harvest page is made of, as the board is now. */
export interface PageMatter extends Pick<Board, "id" | "title" | "activity" | "language"> {
  readonly page: HarvestPage;
  /** Without what is left out, and what there is no room for. */
  readonly stories: Stories;
  /** On which board the photos lie that are not this one's. */
  readonly photosAt: PhotosAt;
  /** When the last of it came: milliseconds since 1970. */
  readonly at: number;
}

type PhotosAt = ReadonlyMap<PhotoName, BoardId>;

/** What lies on the tables of an evening. */
export interface AtTables {
  readonly cards: TableCards;
  readonly photosAt: PhotosAt;
  /** Another, when anything is on disk of a table that was not. */
  readonly asOf: string;
}

const NO_TABLES: AtTables = { cards: new Map(), photosAt: new Map(), asOf: "" };

/** A page as it was told last, and as of when. */
interface Told extends Pick<BoardState, "seq" | "epoch">, Pick<AtTables, "asOf"> {
  readonly matter: PageMatter;
}

/** The page on which an evening of this board is told. */
export class PageDesk {
  readonly #parts: PartsOfBoard;
  readonly #engine: Engine;
  /** The same until something is on disk that was not. */
  #told: Told | null = null;

  constructor(parts: PartsOfBoard, engine: Engine) {
    this.#parts = parts;
    this.#engine = engine;
  }

  /** Whether everybody who has its address may read it. Rejects with RoomClosed. */
  isOpen(): Promise<boolean> {
    return look(this.#engine, ({ board }) => board.page?.isOpen === true);
  }

  /** Open or not: who asks may see it before others do. Rejects with RoomClosed. */
  matter(tables: AtTables = NO_TABLES): Promise<PageMatter> {
    return look(this.#engine, (state) => this.#matterNow(state, tables));
  }

  /** A photo that this page shows; null: it shows no such photo. Rejects with StorageError. */
  async photo({ page, stories, photosAt }: PageMatter, name: PhotoName): Promise<Uint8Array | null> {
    if (!photosOnPage(page, stories).includes(name)) return null;
    return this.#parts.storage.getBlob(this.#whereIs(name, photosAt), name);
  }

  #whereIs(name: PhotoName, photosAt: PhotosAt): BoardId {
    return photosAt.get(name) ?? this.#parts.state.record.id;
  }

  /** Photos to stand in the page itself: as they are, and once so many bytes are there, as phones show them. */
  async photosWithin(
    { page, stories, photosAt }: PageMatter,
    bytes: number,
  ): Promise<ReadonlyMap<PhotoName, Uint8Array>> {
    const { storage } = this.#parts;
    const photos = new Map<PhotoName, Uint8Array>();
    let left = bytes;
    for (const name of new Set(photosOnPage(page, stories))) {
      const board = this.#whereIs(name, photosAt);
      const large = await storage.getBlob(board, name);
      const isSmall = large === null || large.length > left;
      const photo = isSmall ? await storage.getBlob(board, smallBlob(name)) : large;
      if (photo === null) continue;
      left -= photo.length;
      photos.set(name, photo);
    }
    return photos;
  }

  /** Pages and their photos are asked for by everybody who has the address, far more often than a board changes. */
  #matterNow({ board, record, seq, epoch }: BoardState, tables: AtTables): PageMatter {
    const { asOf } = tables;
    const told = this.#told;
    if (told?.seq === seq && told.epoch === epoch && told.asOf === asOf) return told.matter;
    const matter = matterOf(board, record.createdAt, tables);
    this.#told = { seq, epoch, asOf, matter };
    return matter;
  }
}

function matterOf(board: Board, createdAt: number, { cards, photosAt }: AtTables): PageMatter {
  const { id, title, activity, language } = board;
  const page = board.page ?? PLAIN_PAGE;
  const { stories } = roomOnPage(toldOn(page, storiesOf(board, cards)));
  const all = [...board.cards.values(), ...[...cards.values()].flat()];
  const at = all.reduce((latest, { addedAt }) => Math.max(latest, addedAt), createdAt);
  return { id, title, activity, language, page, stories, photosAt, at };
}
