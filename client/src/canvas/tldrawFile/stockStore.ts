import {
  createTLStore,
  DocumentRecordType,
  defaultBindingUtils,
  defaultShapeUtils,
  type IndexKey,
  PageRecordType,
  TLDOCUMENT_ID,
  type TLPageId,
  type TLStore,
} from "@tldraw/tldraw";

/** The page of a file that we write, and of the boards here. */
export const PAGE = "page:page" as TLPageId;

/** An empty drawing as tldraw itself makes one: with none of our own shapes, and all of its own checks. */
export function stockStore(): TLStore {
  const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils });
  const page = PageRecordType.create({ id: PAGE, name: "Buurtbord", index: "a1" as IndexKey });
  store.put([DocumentRecordType.create({ id: TLDOCUMENT_ID }), page]);
  return store;
}
