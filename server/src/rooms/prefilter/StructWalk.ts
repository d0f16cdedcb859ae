import * as Y from "yjs";
import type { Struct } from "./cutToNew.ts";
import type { UpdateRefusal } from "./UpdateRefusal.ts";

/**
 * How often clients in one update may wait for one another in turn. A page writes under one client id; those that wait
 * at every struct cost a look at each of them every time.
 */
const MOST_ROUNDS = 200;

/** A Y.Map, Y.Text, … of the document. */
export type SharedType = Exclude<Y.Item["parent"], Y.ID | null>;

/** Where a struct stands: under a key of a type, or in its list (`key` null). */
export interface Place {
  readonly type: SharedType;
  readonly key: string | null;
}

/** What stands beside something that was collected shows nowhere: people typed on in a card that is gone. */
export type PlaceOrDead = Place | "dead";

/** The new structs of one client id, in the order of their clocks, and how many have been walked. */
interface Queue {
  readonly structs: Struct[];
  walked: number;
}

/**
 * Walks the structs of an update in the order in which Yjs will integrate them, so that what a struct stands beside is
 * always known. Reads the document's store, never changes it.
 */
export class StructWalk {
  readonly #doc: Y.Doc;
  readonly #queues = new Map<number, Queue>();
  readonly #places = new Map<Struct, PlaceOrDead>();

  constructor(doc: Y.Doc, structs: readonly Struct[]) {
    this.#doc = doc;
    for (const struct of structs) this.#queueOf(struct.id.client).structs.push(struct);
  }

  /** The client ids that write in this update. */
  get clients(): readonly number[] {
    return [...this.#queues.keys()];
  }

  /** Shows each struct with its place. `gap`: some never get what they stand beside, or skip a clock. */
  walk(visit: (struct: Struct, place: PlaceOrDead) => UpdateRefusal | null): UpdateRefusal | null {
    let left = [...this.#queues.values()];
    for (let round = 0; left.length > 0; round++) {
      if (round === MOST_ROUNDS) return "too-many";
      const before = this.#places.size;
      for (const queue of left) {
        const refusal = this.#advance(queue, visit);
        if (refusal !== null) return refusal;
      }
      if (this.#places.size === before) return "gap";
      left = left.filter(({ structs, walked }) => walked < structs.length);
    }
    return null;
  }

  /** One more than the last clock of this client id that the document will know after this update. */
  stateOf(client: number): number {
    const queue = this.#queues.get(client);
    const last = queue?.structs[queue.walked - 1];
    return last === undefined ? Y.getState(this.#doc.store, client) : last.id.clock + last.length;
  }

  /** A struct that the document has or this update brings. Throws where there is none. */
  structAt({ client, clock }: Y.ID): Struct {
    const stored = clock < Y.getState(this.#doc.store, client);
    const structs = stored ? this.#doc.store.clients.get(client) : this.#queues.get(client)?.structs;
    const struct = structs?.[Y.findIndexSS(structs, clock)];
    if (struct === undefined) throw new Error(`No struct at ${client}:${clock}`);
    return struct;
  }

  /** What stands between two clocks of a client id: in the document first, then what this update brings. */
  *between(client: number, from: number, to: number): Generator<{ struct: Struct; place: PlaceOrDead }> {
    const stored = this.#doc.store.clients.get(client) ?? [];
    const brought = this.#queues.get(client)?.structs ?? [];
    for (const struct of [...overlapping(stored, from, to), ...overlapping(brought, from, to)]) {
      yield { struct, place: this.#places.get(struct) ?? storedPlace(struct) };
    }
  }

  #advance(
    queue: Queue,
    visit: (struct: Struct, place: PlaceOrDead) => UpdateRefusal | null,
  ): UpdateRefusal | null {
    for (
      let struct = queue.structs[queue.walked];
      struct !== undefined;
      struct = queue.structs[queue.walked]
    ) {
      if (struct instanceof Y.Skip || struct.length < 1) return "gap";
      if (struct.id.clock !== this.stateOf(struct.id.client)) return "gap";
      if (!this.#isReady(struct)) return null;
      const place = this.#placeOf(struct);
      if (place === null) return "malformed";
      this.#places.set(struct, place);
      queue.walked += 1;
      const refusal = visit(struct, place);
      if (refusal !== null) return refusal;
    }
    return null;
  }

  #isReady(struct: Struct): boolean {
    if (!(struct instanceof Y.Item)) return true;
    const { origin, rightOrigin, parent } = struct;
    const needed = [origin, rightOrigin, parent instanceof Y.ID ? parent : null];
    return needed.every((id) => id === null || id.clock < this.stateOf(id.client));
  }

  /** As Yjs finds it: beside its neighbours, else in the parent it names. Null: it cannot stand anywhere. */
  #placeOf(struct: Struct): PlaceOrDead | null {
    if (!(struct instanceof Y.Item)) return "dead";
    const { origin, rightOrigin } = struct;
    const left = origin && this.#placeAt(origin);
    const right = rightOrigin && this.#placeAt(rightOrigin);
    if (left === "dead" || right === "dead") return "dead";
    if (left && right && (left.type !== right.type || left.key !== right.key)) return null;
    return left ?? right ?? this.#namedPlace(struct);
  }

  #namedPlace({ parent, parentSub }: Y.Item): PlaceOrDead | null {
    // Yjs's types leave out that a decoded item names a root by a string.
    if (typeof parent === "string") {
      const root = this.#doc.share.get(parent);
      return root === undefined ? null : { type: root, key: parentSub };
    }
    if (!(parent instanceof Y.ID)) return null;
    const holder = this.structAt(parent);
    if (!(holder instanceof Y.Item) || !(holder.content instanceof Y.ContentType)) return "dead";
    return { type: holder.content.type, key: parentSub };
  }

  #placeAt(id: Y.ID): PlaceOrDead {
    const struct = this.structAt(id);
    return this.#places.get(struct) ?? storedPlace(struct);
  }

  #queueOf(client: number): Queue {
    const known = this.#queues.get(client);
    if (known !== undefined) return known;
    const queue: Queue = { structs: [], walked: 0 };
    this.#queues.set(client, queue);
    return queue;
  }
}

function storedPlace(struct: Struct): PlaceOrDead {
  if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return "dead";
  return { type: struct.parent, key: struct.parentSub };
}

function* overlapping(structs: Struct[], from: number, to: number): Generator<Struct> {
  const first = structs[0];
  const last = structs.at(-1);
  if (first === undefined || last === undefined || from >= last.id.clock + last.length) return;
  const start = from <= first.id.clock ? 0 : Y.findIndexSS(structs, from);
  for (let index = start; index < structs.length; index++) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= to) return;
    yield struct;
  }
}
