import { type EntryOf, type LedgerEntry, ledgerKey } from "../board/LedgerEntry.ts";

const KINDS = [
  "participant",
  "taken-off",
  "draft",
  "photo",
  "project-code",
  "bridging",
  "garden-board",
  "map-board",
] as const;

/** The kinds of which one asks for nothing but the entry itself, by its key, or for all of them. */
type PlainKind = (typeof KINDS)[number];

const PLAIN: ReadonlySet<LedgerEntry["entry"]> = new Set(KINDS);

export function isPlain(entry: LedgerEntry): entry is EntryOf<PlainKind> {
  return PLAIN.has(entry.entry);
}

const NONE: ReadonlyMap<string, EntryOf<PlainKind>> = new Map();

/** The entries of these kinds, each under its ledgerKey, in the order in which they came. */
export class PlainEntries {
  /** Of most boards most kinds are never there. */
  readonly #kept = new Map<PlainKind, Map<string, EntryOf<PlainKind>>>();

  put(entry: EntryOf<PlainKind>): void {
    const { entry: kind } = entry;
    const entries = this.#kept.get(kind) ?? new Map<string, EntryOf<PlainKind>>();
    this.#kept.set(kind, entries.set(ledgerKey(entry), entry));
  }

  remove(entry: EntryOf<PlainKind>): void {
    this.#kept.get(entry.entry)?.delete(ledgerKey(entry));
  }

  of<Kind extends PlainKind>(kind: Kind): ReadonlyMap<string, EntryOf<Kind>> {
    // Only entries of a kind are put under it.
    return (this.#kept.get(kind) ?? NONE) as ReadonlyMap<string, EntryOf<Kind>>;
  }

  /** By its ledgerKey; null: there is none. */
  find<Kind extends PlainKind>(kind: Kind, key: string): EntryOf<Kind> | null {
    return this.of(kind).get(key) ?? null;
  }

  *all(): Generator<LedgerEntry> {
    for (const entries of this.#kept.values()) yield* entries.values();
  }
}
