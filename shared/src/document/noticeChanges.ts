import type * as Y from "yjs";
import { boardParts } from "./boardDocument.ts";

/** Values of the board itself that lie on it as much as its cards do. */
const LYING = ["checks", "picture", "groups", "polls"];

/** Tells of every change, by whomever, of what lies on the board: cards, lines, worksheet, drawings, answers, groups and the picture. */
export function noticeChanges(doc: Y.Doc, changed: () => void): void {
  const { board, cards, connections, worksheet, freehand } = boardParts(doc);
  for (const map of [cards, connections, worksheet, freehand]) map.observeDeep(changed);
  board.observe(({ keysChanged }) => {
    if (LYING.some((key) => keysChanged.has(key))) changed();
  });
}
