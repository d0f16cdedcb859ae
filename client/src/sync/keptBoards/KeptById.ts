import { fromBrowser, isRecord, toBrowser } from "./browserStorage.ts";

/** Things with an id that this browser keeps under one key, beside one another. What cannot be read is passed over. */
export class KeptById<Kept extends { readonly id: string }> {
  readonly #key: string;
  readonly #read: (id: Kept["id"], kept: Readonly<Record<string, unknown>>) => Kept | null;

  constructor(key: string, read: (id: Kept["id"], kept: Readonly<Record<string, unknown>>) => Kept | null) {
    this.#key = key;
    this.#read = read;
  }

  /** In the order in which they came here. */
  all(): readonly Kept[] {
    return Object.entries(this.#stored())
      .map(([id, kept]) => (isRecord(kept) ? this.#read(id, kept) : null))
      .filter((kept) => kept !== null);
  }

  find(id: Kept["id"]): Kept | undefined {
    return this.all().find((kept) => kept.id === id);
  }

  /** Adds it, or puts it in the place of the one with its id. */
  keep({ id, ...kept }: Kept): void {
    toBrowser(this.#key, { ...this.#stored(), [id]: kept });
  }

  forget(id: Kept["id"]): void {
    const { [id]: _, ...others } = this.#stored();
    toBrowser(this.#key, others);
  }

  #stored(): Readonly<Record<string, unknown>> {
    const stored = fromBrowser(this.#key);
    return isRecord(stored) ? stored : {};
  }
}
