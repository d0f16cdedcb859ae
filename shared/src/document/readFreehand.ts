import type * as Y from "yjs";
import { freehandFault } from "../board/freehandRecord.ts";
import { boardParts } from "./boardDocument.ts";

/** What was drawn by hand, by id, as it is taken along: the canvas's own records, without those that nobody may draw. */
export function readFreehand(doc: Y.Doc): Readonly<Record<string, unknown>> {
  const { freehand } = boardParts(doc);
  return Object.fromEntries(
    [...freehand.entries()].filter(([id, record]) => freehandFault(id, record) === null),
  );
}
