import type { DrawnLine } from "@buurtbord/shared/board/Hand.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { readHand } from "@buurtbord/shared/protocol/readHand.ts";
import type { Awareness } from "y-protocols/awareness";
import type { HandsInSight } from "./LiveBoard.ts";

interface Shown<What> {
  readonly client: number;
  readonly what: What;
}

interface AwarenessChange {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/**
 * What others' hands do at this moment, as their pages show it. The latest news of a thing holds: what is written on
 * the board after a hand showed it takes the hand's place, until that hand moves again.
 */
export class OthersHands implements HandsInSight {
  readonly #awareness: Awareness;
  readonly #places = new Map<string, Shown<Position>>();
  readonly #lines = new Map<string, Shown<DrawnLine>>();
  /** What each page showed last, as text, by what it is about: to tell what is news. */
  readonly #last = new Map<number, ReadonlyMap<string, string>>();
  readonly #listeners = new Set<(ids: ReadonlySet<string>) => void>();

  constructor(awareness: Awareness) {
    this.#awareness = awareness;
    awareness.on("change", ({ added, updated, removed }: AwarenessChange) => {
      const touched = new Set<string>();
      for (const client of [...added, ...updated, ...removed]) this.#hear(client, touched);
      this.#tell(touched);
    });
  }

  placeOf(id: string): Position | undefined {
    return this.#places.get(id)?.what;
  }

  lineOf(id: string): DrawnLine | undefined {
    return this.#lines.get(id)?.what;
  }

  lines(): Iterable<string> {
    return this.#lines.keys();
  }

  onChange(listener: (ids: ReadonlySet<string>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The board itself has news of these: it holds from now on. */
  written(ids: Iterable<string>): void {
    for (const id of ids) {
      this.#places.delete(id);
      this.#lines.delete(id);
    }
  }

  #hear(client: number, touched: Set<string>): void {
    if (client === this.#awareness.clientID) return;
    const hand = readHand(this.#awareness.getStates().get(client)) ?? null;
    const before = this.#last.get(client) ?? new Map<string, string>();
    const now = new Map<string, string>();
    for (const [id, x, y] of hand?.moves ?? []) {
      this.#note(this.#places, id, { client, what: [x, y] }, before, now, touched);
    }
    for (const line of hand?.draws ?? []) {
      this.#note(this.#lines, line.id, { client, what: line }, before, now, touched);
    }
    for (const id of before.keys()) if (!now.has(id)) this.#forget(id, client, touched);
    if (now.size === 0) this.#last.delete(client);
    else this.#last.set(client, now);
  }

  #note<What>(
    shown: Map<string, Shown<What>>,
    id: string,
    news: Shown<What>,
    before: ReadonlyMap<string, string>,
    now: Map<string, string>,
    touched: Set<string>,
  ): void {
    const text = JSON.stringify(news.what);
    now.set(id, text);
    if (before.get(id) === text) return;
    shown.set(id, news);
    touched.add(id);
  }

  #forget(id: string, client: number, touched: Set<string>): void {
    if (this.#places.get(id)?.client === client && this.#places.delete(id)) touched.add(id);
    if (this.#lines.get(id)?.client === client && this.#lines.delete(id)) touched.add(id);
  }

  #tell(ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    for (const listener of this.#listeners) listener(ids);
  }
}
