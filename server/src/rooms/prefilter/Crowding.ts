import * as Y from "yjs";
import type { Struct } from "./cutToNew.ts";
import type { Place, PlaceOrDead, StructWalk } from "./StructWalk.ts";
import type { UpdateRefusal } from "./UpdateRefusal.ts";

/**
 * Items that Yjs may have to look at while it finds where new ones stand: some hundred nanoseconds each. A page that
 * comes back after an evening apart needs a few thousand.
 */
const MOST_LOOKED_AT = 100_000;

/** One list of items that new ones come into: a text, or what was ever set under a key. */
interface List {
  readonly number: number;
  readonly place: Place;
  /** How many the document has; counted when it matters. */
  stored: number | null;
  added: number;
  /** Whether somebody claims to have stood in two spots that overlap. A page never does: every spot costs the most. */
  isTangled: boolean;
}

/**
 * Where somebody inserts between two neighbours between which others inserted meanwhile, Yjs looks at each of those to
 * find the order that everybody will find. A few kilobytes made for it take many seconds so. This adds up, without
 * doing it, how much there would be to look at, at most.
 */
export class Crowding {
  readonly #doc: Y.Doc;
  readonly #walk: StructWalk;
  readonly #lists = new Map<Place["type"], Map<string | null, List>>();
  /** How many items may stand, at most, in the spots beside new items. */
  readonly #widths = new Map<string, number>();
  /** Spots in which something stands since this update. */
  readonly #taken = new Set<string>();
  /** Items of the document inside which something stands since this update. */
  readonly #split = new Set<Struct>();
  #count = 0;
  #lookedAt = 0;

  constructor(doc: Y.Doc, walk: StructWalk) {
    this.#doc = doc;
    this.#walk = walk;
  }

  /** To be called for each new struct in the order in which they come in. What shows nowhere stands in no list. */
  add(item: Struct, place: PlaceOrDead): UpdateRefusal | null {
    if (place === "dead" || !(item instanceof Y.Item)) return null;
    const list = this.#listOf(place);
    const width = this.#widthOf(list, item);
    if (width === null) {
      list.stored ??= lengthOf(place);
      this.#lookedAt += list.stored + list.added;
    } else {
      this.#widths.set(spotOf(list, item.origin, item.id), width);
      this.#widths.set(spotOf(list, item.lastId, item.rightOrigin), width);
      this.#lookedAt += width;
    }
    list.added += 1;
    return this.#lookedAt > MOST_LOOKED_AT ? "too-many" : null;
  }

  /** How many items may stand where this one says that none stood. Null: that cannot be told. */
  #widthOf(list: List, { origin, rightOrigin }: Y.Item): number | null {
    const spot = spotOf(list, origin, rightOrigin);
    if (list.isTangled || this.#taken.has(spot)) return null;
    const width = this.#widths.get(spot) ?? this.#storedWidth(list, origin, rightOrigin);
    this.#taken.add(spot);
    return list.isTangled ? null : width;
  }

  /** Null stands for the beginning, and for the end. */
  #storedWidth(list: List, left: Y.ID | null, right: Y.ID | null): number | null {
    if (!this.#isKnown(left) || !this.#isKnown(right)) return this.#isInside(left, right) ? 0 : null;
    const first = left === null ? null : this.#walk.structAt(left);
    if (left !== null && this.#isInside(left, right)) {
      if (first !== null) this.#split.add(first);
      return 0;
    }
    if (left === null && list.place.key !== null) return firstLooked(list.place) === null ? 0 : null;
    if (first !== null && !(first instanceof Y.Item)) return null;
    return this.#between(list, left, first, right);
  }

  /** Goes along the document's items from one to the other, and notes that new ones may come in anywhere there. */
  #between(list: List, left: Y.ID | null, first: Y.Item | null, right: Y.ID | null): number | null {
    let passed: Y.ID | null = first?.lastId ?? null;
    let width = 0;
    if (first !== null && left !== null && !Y.compareIDs(first.lastId, left)) width = this.#pass(list, first);
    for (let item = first === null ? firstLooked(list.place) : first.right; ; item = item.right) {
      const isThere = item === null ? right === null : holds(item, right);
      if (width > 0 || !isThere) this.#take(list, spotOf(list, passed, item?.id ?? null));
      if (isThere && (item === null || Y.compareIDs(item.id, right))) return width;
      if (item === null || width > MOST_LOOKED_AT) return null;
      width += this.#pass(list, item);
      if (isThere) return width;
      passed = item.lastId;
    }
  }

  #pass(list: List, item: Y.Item): number {
    if (this.#split.has(item)) list.isTangled = true;
    this.#split.add(item);
    return 1;
  }

  #take(list: List, spot: string): void {
    if (this.#taken.has(spot)) list.isTangled = true;
    this.#taken.add(spot);
  }

  /** Whether these two were written in one go, so that nobody can stand between them yet. */
  #isInside(left: Y.ID | null, right: Y.ID | null): boolean {
    if (left === null || right === null || left.client !== right.client) return false;
    return right.clock === left.clock + 1 && this.#walk.structAt(left) === this.#walk.structAt(right);
  }

  #isKnown(id: Y.ID | null): boolean {
    return id === null || id.clock < Y.getState(this.#doc.store, id.client);
  }

  #listOf(place: Place): List {
    const ofType = this.#lists.get(place.type) ?? new Map<string | null, List>();
    this.#lists.set(place.type, ofType);
    const known = ofType.get(place.key);
    if (known !== undefined) return known;
    const list: List = { number: this.#count++, place, stored: null, added: 0, isTangled: false };
    ofType.set(place.key, list);
    return list;
  }
}

function holds({ id, length }: Y.Item, sought: Y.ID | null): boolean {
  if (sought === null || sought.client !== id.client) return false;
  return id.clock <= sought.clock && sought.clock < id.clock + length;
}

function spotOf({ number }: List, left: Y.ID | null, right: Y.ID | null): string {
  return `${number} ${left?.client}:${left?.clock} ${right?.client}:${right?.clock}`;
}

/** Where one begins to count: a text at its beginning, what was set under a key at what is set now. */
function firstLooked({ type, key }: Place): Y.Item | null {
  return key === null ? type._start : (type._map.get(key) ?? null);
}

/** As far as it matters. */
function lengthOf(place: Place): number {
  let length = 0;
  for (let item = firstLooked(place); item !== null && length <= MOST_LOOKED_AT; length++) {
    item = place.key === null ? item.right : item.left;
  }
  return length;
}
