import type { BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { Random } from "../rooms/Random.ts";
import { hashOf, newId, newToken } from "../rooms/tokens.ts";
import type { BoardRecord, BoardStorage } from "../storage/BoardStorage.ts";
import type { BuurtRecord, BuurtStorage, SavedProgramme } from "../storage/BuurtStorage.ts";

type Store = BuurtStorage & Pick<BoardStorage, "list" | "find">;

/** A buurt with the only telling of its secret. */
export interface MadeBuurt {
  readonly buurt: BuurtRecord;
  readonly token: string;
}

/** The neighbourhoods of this server: whose secret opens which shelf of boards. Rejects with StorageError. */
export class Buurten {
  readonly #storage: Store;
  readonly #random: Random;
  readonly #clock: () => number;
  #changing: Promise<unknown> = Promise.resolve();

  constructor(parts: {
    readonly storage: Store;
    readonly random: Random;
    readonly clock: () => number;
  }) {
    this.#storage = parts.storage;
    this.#random = parts.random;
    this.#clock = parts.clock;
  }

  async make(name: string): Promise<MadeBuurt> {
    const token = newToken(this.#random);
    const id: BuurtId = newId(this.#random, "n");
    const buurt = { id, name, secretHash: hashOf(token), createdAt: this.#clock() };
    await this.#storage.putBuurt(buurt);
    return { buurt, token };
  }

  /** Null: there is no such buurt, or this is not its secret. The two look alike to who asks. */
  async open(id: BuurtId, token: string): Promise<BuurtRecord | null> {
    return this.#now({ id, secretHash: hashOf(token) });
  }

  /** Whether the secret by which somebody came to it is still the one. */
  async stillOpens(buurt: BuurtRecord): Promise<boolean> {
    return (await this.#now(buurt)) !== null;
  }

  /** False: who asked has a secret that opens nothing any more. So of the next two. */
  rename(buurt: BuurtRecord, name: string): Promise<boolean> {
    return this.#change(buurt, (now) => this.#storage.putBuurt({ ...now, name }));
  }

  /** Another secret: the link and the paper of before open nothing any more. */
  async rotate(buurt: BuurtRecord): Promise<string | null> {
    const token = newToken(this.#random);
    const isChanged = await this.#change(buurt, (now) =>
      this.#storage.putBuurt({ ...now, secretHash: hashOf(token) }),
    );
    return isChanged ? token : null;
  }

  erase(buurt: BuurtRecord): Promise<boolean> {
    return this.#change(buurt, ({ id }) => this.#storage.eraseBuurt(id));
  }

  /** One after the other, each on the buurt as it is by then: what was asked before a new secret does not undo it. */
  #change(buurt: BuurtRecord, change: (now: BuurtRecord) => Promise<void>): Promise<boolean> {
    const changing = this.#changing.then(async () => {
      const now = await this.#now(buurt);
      if (now === null) return false;
      await change(now);
      return true;
    });
    this.#changing = changing.catch(() => {});
    return changing;
  }

  /** As it is by now; null: it is gone, or has another secret. */
  async #now({ id, secretHash }: Pick<BuurtRecord, "id" | "secretHash">): Promise<BuurtRecord | null> {
    const buurt = await this.#storage.buurt(id);
    return buurt?.secretHash === secretHash ? buurt : null;
  }

  /** Its boards, newest activity first. */
  async boards({ id }: BuurtRecord): Promise<readonly BoardRecord[]> {
    return (await this.#storage.list()).filter((board) => board.buurt === id);
  }

  async has(buurt: BuurtRecord, boardId: BoardId): Promise<boolean> {
    return (await this.#storage.find(boardId))?.buurt === buurt.id;
  }

  putOnShelf({ id }: BuurtRecord, boardId: BoardId): Promise<void> {
    return this.#storage.setBuurtOf(boardId, id);
  }

  takeOffShelf(boardId: BoardId): Promise<void> {
    return this.#storage.setBuurtOf(boardId, null);
  }

  programmes({ id }: BuurtRecord): Promise<readonly SavedProgramme[]> {
    return this.#storage.programmes(id);
  }

  async saveProgramme(
    { id }: BuurtRecord,
    programme: Omit<SavedProgramme, "savedAt">,
  ): Promise<SavedProgramme> {
    const saved = { ...programme, savedAt: this.#clock() };
    await this.#storage.putProgramme(id, saved);
    return saved;
  }

  removeProgramme({ id }: BuurtRecord, programmeId: string): Promise<void> {
    return this.#storage.removeProgramme(id, programmeId);
  }
}
