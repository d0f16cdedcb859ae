import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { boardParts, fillBoardDocument } from "@buurtbord/shared/document/boardDocument.ts";
import * as Y from "yjs";

/** A new document on which lies this board and nothing else: what the old document remembers does not come along. */
export function rewrittenDocument(
  board: Board,
  freehand: Iterable<readonly [string, unknown]>,
  clientId: number,
): Y.Doc {
  const { id, title, activity, language, steps, currentStep, adding, door, keepDays, meeting } = board;
  const {
    checks,
    circles,
    circlesHere: here,
    saved,
    queue,
    groups,
    mostAtTable,
    polls,
    tableOf,
    page,
  } = board;
  const doc = Object.assign(new Y.Doc(), { clientID: clientId });
  fillBoardDocument(doc, { id, title, activity, language, steps, currentStep, tableOf });
  const isGathered = queue.length + groups.length + Object.keys(polls).length > 0;
  const changes: BoardChange[] = [
    { type: "adding-set", adding },
    { type: "door-set", door },
    { type: "keep-days-set", days: keepDays },
    { type: "meeting-set", values: meeting },
    { type: "checks-set", checks },
    { type: "picture-set", picture: board.picture },
    { type: "circles-set", circles },
    { type: "circles-here-set", here },
    ...(isGathered
      ? [{ type: "gathering-set", values: { queue, groups, mostAtTable, polls } } as const]
      : []),
    ...(page === null ? [] : [{ type: "page-set", page } as const]),
    { type: "saved-set", saved },
    ...[...board.worksheet].map(([field, text]) => ({ type: "sheet-text", field, text }) as const),
    ...[...board.cards.values()].map((card) => ({ type: "card-put", card }) as const),
    ...[...board.connections.values()].map((connection) => ({ type: "connection-put", connection }) as const),
  ];
  applyChanges(doc, changes, { from: "command" });
  doc.transact(() => {
    for (const [key, record] of freehand) boardParts(doc).freehand.set(key, record);
  });
  return doc;
}
