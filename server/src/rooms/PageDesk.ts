import { photosOnPage, type Stories, storiesOf, toldOn } from "@buurtbord/shared/activities/stories.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type HarvestPage, PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { BoardState } from "./board/BoardState.ts";
import { look } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { RoomOfBoard } from "./RoomParts.ts";
import { smallBlob } from "./smallBlob.ts";

/** What a harvest page is made of, as the board is now. */
export interface PageMatter extends Pick<Board, "id" | "title" | "activity" | "language"> {
  readonly page: HarvestPage;
  /** Without what is left out. */
  readonly stories: Stories;
  /** When the last of it came: milliseconds since 1970. */
  readonly at: number;
}

/** The page on which an evening of this board is told. */
export class PageDesk {
  readonly #parts: RoomOfBoard;
  readonly #engine: Engine;
  /** As it was told last: the same until something is on disk that was not. */
  #told: { readonly seq: number; readonly epoch: number; readonly matter: PageMatter } | null = null;

  constructor(parts: RoomOfBoard, engine: Engine) {
    this.#parts = parts;
    this.#engine = engine;
  }

  /** Open or not: who asks may see it before others do. Rejects with RoomClosed. */
  matter(): Promise<PageMatter> {
    return look(this.#engine, (state) => this.#matterNow(state));
  }

  /** Null: nobody may read it, or not any more. Rejects with RoomClosed. */
  async opened(): Promise<PageMatter | null> {
    const matter = await this.matter();
    return matter.page.isOpen ? matter : null;
  }

  /** A photo that the open page shows; null: it shows no such photo. Rejects with RoomClosed or StorageError. */
  async photo(name: PhotoName): Promise<Uint8Array | null> {
    const matter = await this.opened();
    if (matter === null || !photosOnPage(matter.page, matter.stories).includes(name)) return null;
    return this.#parts.storage.getBlob(this.#parts.state.record.id, name);
  }

  /** Photos to stand in the page itself: as they are, and once so many bytes are there, as phones show them. */
  async photosWithin(
    { page, stories }: PageMatter,
    bytes: number,
  ): Promise<ReadonlyMap<PhotoName, Uint8Array>> {
    const { storage, state } = this.#parts;
    const photos = new Map<PhotoName, Uint8Array>();
    let left = bytes;
    for (const name of new Set(photosOnPage(page, stories))) {
      const large = await storage.getBlob(state.record.id, name);
      const isSmall = large === null || large.length > left;
      const photo = isSmall ? await storage.getBlob(state.record.id, smallBlob(name)) : large;
      if (photo === null) continue;
      left -= photo.length;
      photos.set(name, photo);
    }
    return photos;
  }

  /** Pages and their photos are asked for by everybody who has the address, far more often than a board changes. */
  #matterNow({ board, record, seq, epoch }: BoardState): PageMatter {
    const isSame = this.#told?.seq === seq && this.#told.epoch === epoch;
    const matter = isSame && this.#told ? this.#told.matter : matterOf(board, record.createdAt);
    this.#told = { seq, epoch, matter };
    return matter;
  }
}

function matterOf(board: Board, createdAt: number): PageMatter {
  const { id, title, activity, language } = board;
  const page = board.page ?? PLAIN_PAGE;
  const at = [...board.cards.values()].reduce((latest, { addedAt }) => Math.max(latest, addedAt), createdAt);
  return { id, title, activity, language, page, stories: toldOn(page, storiesOf(board)), at };
}
