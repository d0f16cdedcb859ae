import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { PreparedPhoto } from "../photos/PreparedPhoto.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { ask, look } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { RoomOfBoard } from "./RoomParts.ts";
import type { PhotoResult } from "./results.ts";
import { newId } from "./tokens.ts";
import { notePhoto } from "./turn/notePhoto.ts";

/** The photos of one board. */
export class PhotoDesk {
  readonly #parts: RoomOfBoard;
  readonly #engine: Engine;

  constructor(parts: RoomOfBoard, engine: Engine) {
    this.#parts = parts;
    this.#engine = engine;
  }

  /** Noted first, so that no photo lies on disk that nobody knows of; its name is told when it lies there. */
  async keep({ bytes, width, height }: PreparedPhoto): Promise<PhotoResult> {
    const { storage, state, random } = this.#parts;
    const name: PhotoName = newId(random, "f");
    const noted = await ask<PhotoResult>(
      this.#engine,
      (turn) => turn.inLedger((now, at) => notePhoto(now, { name, width, height }, at)),
      { ok: false, refusal: "not-saved" },
    );
    if (!noted.ok) return noted;
    try {
      await storage.putBlob(state.record.id, name, bytes);
      return noted;
    } catch (error) {
      if (error instanceof StorageError) return { ok: false, refusal: "not-saved" };
      throw error;
    }
  }

  /** Null: the board keeps no such photo. Rejects with RoomClosed or StorageError. */
  async read(name: PhotoName): Promise<Uint8Array | null> {
    const { storage, state } = this.#parts;
    const isKept = await look(this.#engine, ({ ledger }) => ledger.photo(name) !== null);
    return isKept ? storage.getBlob(state.record.id, name) : null;
  }

  /** All of them. Rejects as `read`. */
  list(): Promise<readonly EntryOf<"photo">[]> {
    return look(this.#engine, ({ ledger }) => ledger.photos());
  }
}
