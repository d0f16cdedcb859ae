import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BoardStorage, StorageError } from "../../storage/BoardStorage.ts";
import { MemoryStorage } from "../../storage/memory/MemoryStorage.ts";
import { openSqliteStorage } from "../../storage/sqlite/SqliteStorage.ts";

/** What outlives a server: whoever starts next finds what the one before had saved. */
export interface Disk {
  open(): Promise<BoardStorage>;
  /** The plug is pulled: what the server before still writes reaches nothing. */
  pullThePlug(): Promise<void>;
  fails(isBroken: boolean): void;
  throwAway(): Promise<void>;
}

type Boards = NonNullable<ConstructorParameters<typeof MemoryStorage>[0]>;

export class MemoryDisk implements Disk {
  #boards: Boards = new Map();
  #storage: MemoryStorage | null = null;

  async open(): Promise<MemoryStorage> {
    this.#storage = new MemoryStorage(this.#boards);
    return this.#storage;
  }

  async pullThePlug(): Promise<void> {
    this.#boards = structuredClone(this.#boards);
  }

  fails(isBroken: boolean): void {
    this.#storage?.failWrites(isBroken ? new StorageError("not-saved", "The disk is full.") : null);
  }

  async throwAway(): Promise<void> {
    this.#boards = new Map();
  }
}

/** A real file. Nobody pulls its plug here, for e2e/faults does: a server that goes has its last batch saved. */
export class SqliteDisk implements Disk {
  readonly #folder = mkdtemp(join(tmpdir(), "buurtbord-laws-"));
  #storage: BoardStorage | null = null;
  #busy = 0;

  /** Whether something is being read or written: time that a test holds waits for it. */
  get isBusy(): boolean {
    return this.#busy > 0;
  }

  async open(): Promise<BoardStorage> {
    const storage = await openSqliteStorage(await this.#folder);
    this.#storage = storage;
    return new Proxy<BoardStorage>(storage, {
      get: (_, name: keyof BoardStorage) => (name in storage ? this.#counted(storage, name) : undefined),
    });
  }

  async pullThePlug(): Promise<void> {
    await this.#storage?.close();
  }

  fails(): void {}

  async throwAway(): Promise<void> {
    await this.#storage?.close();
    await rm(await this.#folder, { recursive: true, force: true });
  }

  #counted(storage: BoardStorage, name: keyof BoardStorage): (...args: unknown[]) => Promise<unknown> {
    const method = storage[name] as (...args: unknown[]) => Promise<unknown>;
    return async (...args) => {
      this.#busy += 1;
      try {
        return await method.apply(storage, args);
      } finally {
        this.#busy -= 1;
      }
    };
  }
}
