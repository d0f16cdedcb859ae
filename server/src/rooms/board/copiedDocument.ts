import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { boardParts, fillBoardDocument } from "@buurtbord/shared/document/boardDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type * as Y from "yjs";
import type { BoardRecord, LastGood } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import { emptyDocument } from "./firstDocument.ts";
import { restoreDocument } from "./restoreBoard.ts";

/**
 * The document of a new board on which lies what was on a damaged one. Written anew as plain data, so that what
 * damaged the other does not come along.
 */
export function copiedDocument({ id }: BoardRecord, from: LastGood, random: Random): Y.Doc {
  const source = restoreDocument(from.document, from.updates);
  migrate(source);
  const { title, activity, language, steps, currentStep, adding, door, cards, connections } =
    readBoard(source).board;
  const doc = emptyDocument(random);
  fillBoardDocument(doc, { id, title, activity, language, steps, currentStep });
  const changes: BoardChange[] = [
    { type: "adding-set", adding },
    { type: "door-set", door },
    ...[...cards.values()].map((card) => ({ type: "card-put", card }) as const),
    ...[...connections.values()].map((connection) => ({ type: "connection-put", connection }) as const),
  ];
  applyChanges(doc, changes, { from: "command" });
  for (const [key, record] of boardParts(source).freehand.entries())
    boardParts(doc).freehand.set(key, record);
  return doc;
}
