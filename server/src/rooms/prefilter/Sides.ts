import * as Y from "yjs";
import type { Struct } from "./cutToNew.ts";
import type { PlaceOrDead, StructWalk } from "./StructWalk.ts";
import type { UpdateRefusal } from "./UpdateRefusal.ts";

/** Some tens of nanoseconds each. */
const MOST_LOOKED_AT = 100_000;

/** A clock of a struct: one letter of a text. */
interface Letter {
  readonly struct: Struct;
  readonly clock: number;
}

/**
 * Looks whether what an item has on its left lies left of what it has on its right. On every honest page it does, for
 * there the item stood between the two. Where it does not, Yjs puts the item elsewhere for who heard of it later: the
 * same text would read differently on two screens.
 */
export class Sides {
  readonly #doc: Y.Doc;
  readonly #walk: StructWalk;
  #lookedAt = 0;

  constructor(doc: Y.Doc, walk: StructWalk) {
    this.#doc = doc;
    this.#walk = walk;
  }

  /** To be called for each new struct in the order in which they come in. What shows nowhere has no sides. */
  add(item: Struct, place: PlaceOrDead): UpdateRefusal | null {
    if (place === "dead" || !(item instanceof Y.Item)) return null;
    const { origin, rightOrigin } = item;
    if (place.key !== null) return rightOrigin === null ? null : "crossed"; // what is set anew comes last
    if (origin === null || rightOrigin === null) return null;
    if (this.#isLeftOf(origin, rightOrigin)) return null;
    return this.#lookedAt > MOST_LOOKED_AT ? "too-many" : "crossed";
  }

  /**
   * What this update brings has no neighbours yet, so it is known by what it was written between. That leaves out one
   * honest page: one that goes on writing between a letter that it has not sent yet and one that it just received. It
   * takes a fresh copy and writes it again.
   */
  #isLeftOf(left: Y.ID, right: Y.ID): boolean {
    const onLeft = new Map<Struct, number>();
    let last: Letter | null = null;
    for (const letter of this.#reaching(right, ({ origin }) => origin)) {
      onLeft.set(letter.struct, letter.clock);
      last = letter;
    }
    let first: Letter | null = null;
    for (const { struct, clock } of this.#reaching(left, ({ rightOrigin }) => rightOrigin)) {
      const met = onLeft.get(struct);
      const isItself = clock === left.clock && met === right.clock && Y.compareIDs(left, right);
      if (met !== undefined) return clock <= met && !isItself;
      first = { struct, clock };
    }
    return first !== null && last !== null && this.#leadsTo(first, last);
  }

  /** A letter and those that it was written beside, one after the other, up to one that the document has. */
  *#reaching(from: Y.ID, beside: (item: Y.Item) => Y.ID | null): Generator<Letter> {
    for (let id: Y.ID | null = from; id !== null; ) {
      this.#lookedAt += 1;
      if (this.#lookedAt > MOST_LOOKED_AT) return;
      const struct: Struct = this.#walk.structAt(id);
      yield { struct, clock: id.clock };
      if (!(struct instanceof Y.Item) || this.#isStored(id)) return;
      id = beside(struct);
    }
  }

  /** Whether one comes to the other along the document's own order. */
  #leadsTo({ struct: first }: Letter, { struct: last }: Letter): boolean {
    if (!this.#isStored(first.id) || !this.#isStored(last.id)) return false;
    for (let item = first instanceof Y.Item ? first.right : null; item !== null; item = item.right) {
      this.#lookedAt += 1;
      if (item === last) return true;
      if (this.#lookedAt > MOST_LOOKED_AT) return false;
    }
    return false;
  }

  #isStored({ client, clock }: Y.ID): boolean {
    return clock < Y.getState(this.#doc.store, client);
  }
}
