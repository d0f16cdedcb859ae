import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Reply } from "../boardApi/askApi.ts";

/** Between two tries while the server does not answer. */
const TRY_AGAIN_MS = 4_000;

type FetchPhoto = (boardId: BoardId, token: string, name: PhotoName) => Promise<Reply<Blob>>;

/** The photos of a board as a page shows them: each is fetched once, when it is first asked for. */
export class PhotoAlbum {
  readonly #boardId: BoardId;
  readonly #token: string;
  readonly #fetch: FetchPhoto;
  /** Null: it is on its way, or will never come. */
  readonly #urls = new Map<PhotoName, string | null>();
  readonly #listeners = new Set<() => void>();

  constructor(boardId: BoardId, token: string, fetch: FetchPhoto) {
    this.#boardId = boardId;
    this.#token = token;
    this.#fetch = fetch;
  }

  /** An address that this page alone can show; null: not yet. */
  readonly urlOf = (name: PhotoName): string | null => {
    const url = this.#urls.get(name);
    if (url !== undefined) return url;
    this.#urls.set(name, null);
    void this.#load(name);
    return null;
  };

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #load(name: PhotoName): Promise<void> {
    const reply = await this.#fetch(this.#boardId, this.#token, name);
    if (reply.ok) {
      this.#urls.set(name, URL.createObjectURL(reply.value));
      for (const listener of this.#listeners) listener();
    } else if (reply.reason === "no-answer" || reply.reason === "not-saved") {
      setTimeout(() => void this.#load(name), TRY_AGAIN_MS);
    }
  }
}
