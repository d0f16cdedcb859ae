import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { memoryPhotos, type PhotoStore } from "../photos/PhotoStore.ts";
import type { OutboxRefusal, Outgoing } from "./OutboxEntry.ts";

/** A command that has no final answer yet, or whose text was refused and waits for its writer. */
export interface KeptCommand extends Outgoing {
  readonly refusal: OutboxRefusal | null;
}

/** Where the outbox of one board lives between visits. */
export interface OutboxStore {
  /** Whether it survives closing the page. */
  readonly lasts: boolean;
  /** Where the photos lie that its cards carry. */
  readonly photos: PhotoStore;
  /** In the order in which they were put. */
  load(): Promise<readonly KeptCommand[]>;
  /** Adds a command at the end, or replaces the one with this id. Rejects when it can't be kept. */
  put(kept: KeptCommand): Promise<void>;
  remove(id: CommandId): Promise<void>;
}

/** For browsers that refuse to keep anything: lasts as long as the page. */
export function memoryStore(): OutboxStore {
  const kept = new Map<CommandId, KeptCommand>();
  return {
    lasts: false,
    photos: memoryPhotos(),
    load: async () => [...kept.values()],
    put: async (command) => void kept.set(command.id, command),
    remove: async (id) => void kept.delete(id),
  };
}
