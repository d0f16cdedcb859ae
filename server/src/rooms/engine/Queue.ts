import type { BoardState } from "../board/BoardState.ts";
import type { Turn } from "../turn/Turn.ts";

/** Something to be done to the board. Never waits for anything. */
export interface Write {
  /** Does it in memory; what it returns is called when that is on disk. */
  apply(turn: Turn): () => void;
  /** Called instead when it could not be saved. */
  lost(): void;
}

/** Something that looks at the board when everything in memory is on disk. */
export interface Read {
  run(state: BoardState): void;
  /** Called instead when the board is not in memory any more. */
  closed(): void;
}

type Item =
  | { readonly kind: "write"; readonly write: Write; readonly since: number }
  | { readonly kind: "read"; readonly read: Read };

interface Taken {
  readonly writes: readonly Write[];
  readonly reads: readonly Read[];
}

/** What waits for its turn, in the order in which it came. */
export class Queue {
  #items: Item[] = [];

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** Since when the oldest write waits, in milliseconds since 1970; null: none waits. */
  get oldestWrite(): number | null {
    return this.#items.find((item) => item.kind === "write")?.since ?? null;
  }

  pushWrite(write: Write, since: number): void {
    this.#items.push({ kind: "write", write, since });
  }

  pushRead(read: Read): void {
    this.#items.push({ kind: "read", read });
  }

  /** Puts reads back in front: they wait for the board to be read again. */
  putBack(reads: readonly Read[]): void {
    this.#items = [...reads.map((read) => ({ kind: "read", read }) as const), ...this.#items];
  }

  take(most: number): Taken {
    return sorted(this.#items.splice(0, most));
  }

  takeAll(): Taken {
    return this.take(this.#items.length);
  }

  takeWrites(): readonly Write[] {
    const { writes, reads } = this.takeAll();
    this.putBack(reads);
    return writes;
  }
}

function sorted(items: readonly Item[]): Taken {
  return {
    writes: items.filter((item) => item.kind === "write").map(({ write }) => write),
    reads: items.filter((item) => item.kind === "read").map(({ read }) => read),
  };
}
