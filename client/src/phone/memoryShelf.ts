import type { Shelf } from "./Shelf.ts";

/** A shelf that lasts as long as the page: for a visit at a tablet, and for tests. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}
