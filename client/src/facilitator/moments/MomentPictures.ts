import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { type Miniature, miniature } from "./miniature.ts";

/** Draws moments in small: one after the other, each once, whoever asks. */
export class MomentPictures {
  readonly #read: (id: SnapshotId) => Promise<Board | null>;
  readonly #pictures = new Map<SnapshotId, Promise<Miniature | null>>();
  #last: Promise<unknown> = Promise.resolve();

  /** `read`: the board of that moment; null when it cannot be read. Never rejects. */
  constructor(read: (id: SnapshotId) => Promise<Board | null>) {
    this.#read = read;
  }

  /** Null: there is nothing to draw. `isWanted`: asked when it is its turn. */
  of(id: SnapshotId, isWanted: () => boolean): Promise<Miniature | null> {
    const known = this.#pictures.get(id);
    if (known !== undefined) return known;
    const picture = this.#last.then(() => this.#draw(id, isWanted));
    this.#last = picture;
    this.#pictures.set(id, picture);
    return picture;
  }

  async #draw(id: SnapshotId, isWanted: () => boolean): Promise<Miniature | null> {
    if (!isWanted()) {
      this.#pictures.delete(id);
      return null;
    }
    const board = await this.#read(id);
    return board === null ? null : miniature(board);
  }
}
