import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import type { LoadedBoard } from "../../storage/BoardStorage.ts";
import { restoreDocument } from "./restoreDocuments.ts";

/** A document as it lies on disk. */
export type StoredDocument = Pick<LoadedBoard, "document" | "documentUpdates">;

type Struct = Y.Item | Y.GC;

/** So many are put in a document in some milliseconds on an old laptop. */
const STRUCTS_IN_SLICE = 1_500;

/**
 * The document as Yjs V1 updates of which each needs only those before it: whoever applies them can do something else
 * in between. Null: the log makes no document.
 */
export function documentSlices(
  { document, documentUpdates }: StoredDocument,
  structsInSlice = STRUCTS_IN_SLICE,
): readonly Uint8Array[] | null {
  const doc = readable(document, documentUpdates);
  if (doc === null) return null;
  const everythingDeleted = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc));
  return [...new Slicing(doc).slices(structsInSlice), everythingDeleted];
}

function readable(document: Uint8Array, updates: readonly Uint8Array[]): Y.Doc | null {
  try {
    return restoreDocument(document, updates);
  } catch {
    return null;
  }
}

/** Of one client: what it wrote, how far that has come, and where this slice began. */
interface Writer {
  readonly client: number;
  readonly structs: readonly Struct[];
  begin: number;
  next: number;
}

class Slicing {
  readonly #writers: ReadonlyMap<number, Writer>;

  constructor(doc: Y.Doc) {
    const writers = [...doc.store.clients].map(([client, structs]): [number, Writer] => [
      client,
      { client, structs, begin: 0, next: 0 },
    ]);
    this.#writers = new Map(writers);
  }

  *slices(most: number): Generator<Uint8Array> {
    let taken = 0;
    for (;;) {
      let isMoving = false;
      for (const writer of this.#writers.values()) {
        for (let struct = this.#ready(writer); struct !== null; struct = this.#ready(writer)) {
          writer.next += 1;
          taken += 1;
          isMoving = true;
          if (taken % most === 0) yield this.#cut();
        }
      }
      if (!isMoving) break;
    }
    for (const { next, structs } of this.#writers.values())
      if (next < structs.length) throw new Error("A document that was whole needs something that it lacks");
    yield this.#cut();
  }

  /** The next of this client, when all that it stands on has come. */
  #ready({ structs, next }: Writer): Struct | null {
    const struct = structs[next];
    if (struct === undefined) return null;
    return standsOn(struct).every((id) => this.#hasCome(id)) ? struct : null;
  }

  #hasCome({ client, clock }: Y.ID): boolean {
    const writer = this.#writers.get(client);
    const struct = writer?.structs[writer.next];
    return writer !== undefined && (struct === undefined || clock < struct.id.clock);
  }

  #cut(): Uint8Array {
    const encoder = new Y.UpdateEncoderV1();
    const writers = [...this.#writers.values()].filter(({ begin, next }) => next > begin);
    encoding.writeVarUint(encoder.restEncoder, writers.length);
    for (const writer of writers) {
      const structs = writer.structs.slice(writer.begin, writer.next);
      encoding.writeVarUint(encoder.restEncoder, structs.length);
      encoder.writeClient(writer.client);
      encoding.writeVarUint(encoder.restEncoder, structs[0]?.id.clock ?? 0);
      for (const struct of structs) struct.write(encoder, 0);
      writer.begin = writer.next;
    }
    encoding.writeVarUint(encoder.restEncoder, 0); // nothing deleted: that comes last
    return encoder.toUint8Array();
  }
}

/** What must be there before it: its neighbours when it was written, or else what it lies in. */
function standsOn(struct: Struct): readonly Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  const { origin, rightOrigin, parent } = struct;
  const neighbours = [origin, rightOrigin].filter((id) => id !== null);
  if (neighbours.length > 0 || !(parent instanceof Y.AbstractType)) return neighbours;
  const lies = parent._item;
  return lies === null ? [] : [lies.id];
}
