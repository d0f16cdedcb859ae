import * as Y from "yjs";

export type Update = ReturnType<typeof Y.decodeUpdate>;
export type Struct = Update["structs"][number];

/** The part of an update that the document does not have yet, as bytes and decoded. */
export interface Cut extends Update {
  readonly bytes: Uint8Array;
}

/** Null: these bytes are no Yjs update. Nothing is judged or applied but the cut. */
export function cutToNew(doc: Y.Doc, update: Uint8Array): Cut | null {
  try {
    Y.decodeUpdate(update); // throws on rubbish at once, where diffUpdate would first try to fit it
    const bytes = Y.diffUpdate(update, Y.encodeStateVector(doc));
    return { bytes, ...Y.decodeUpdate(bytes) };
  } catch {
    return null;
  }
}
