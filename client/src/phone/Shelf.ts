/** Small things that a browser keeps for a page. */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

const PREFIX = "buurtbord.";

/** The browser's own storage; where it refuses (a private window, a full disk), memory for as long as the page lives. */
export function browserShelf(): Shelf {
  const memory = new Map<string, string>();
  return {
    get: (key) => memory.get(key) ?? attempt(() => localStorage.getItem(PREFIX + key)) ?? null,
    set: (key, value) => {
      const kept = attempt(() => {
        localStorage.setItem(PREFIX + key, value);
        return true;
      });
      if (kept) memory.delete(key);
      else memory.set(key, value);
    },
    remove: (key) => {
      memory.delete(key);
      attempt(() => localStorage.removeItem(PREFIX + key));
    },
  };
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
