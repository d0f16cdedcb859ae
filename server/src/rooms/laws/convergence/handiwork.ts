import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { Dice } from "./Dice.ts";
import { handMade } from "./plainBoard.ts";
import type { Window } from "./Window.ts";

const DRAWINGS = ["shape:a", "shape:b", "shape:c"] as const;

/** What a hand does on a window's copy, whether it is connected or not. Tells what, for who replays a history. */
export function handiwork(window: Window, dice: Dice): string {
  const { words } = window.parts.promises;
  const { texts, drawings } = handMade(window.doc);
  const card = dice.pick([...texts]);
  if (card === undefined) return "looks at an empty board";
  const [cardId, text] = card;
  return dice.weighted<() => string>([
    [8, () => type(window, cardId, text, words.fresh(), dice.below(text.length + 1))],
    [3, () => takeOut(window, cardId, text, dice.below(text.length + 1))],
    [5, () => drag(window, cardId, [dice.below(900), dice.below(900)] as never)],
    [3, () => draw(window, dice.pick(DRAWINGS) ?? "shape:a", dice.below(900))],
    [1, () => wipe(window, dice.pick([...drawings.keys()]))],
    [4, () => undo(window)],
    [2, () => redo(window)],
  ])();
}

function type(window: Window, cardId: CardId, text: string, sign: string, at: number): string {
  const after = text.slice(0, at) + sign + text.slice(at);
  window.parts.promises.words.typed(cardId, sign);
  window.write({ write: "text", cardId, before: text, after });
  return `types ${sign} in ${cardId}`;
}

function takeOut(window: Window, cardId: CardId, text: string, at: number): string {
  window.write({ write: "text", cardId, before: text, after: text.slice(0, at) + text.slice(at + 1) });
  return `takes ${text[at] ?? "nothing"} out of ${cardId}`;
}

function drag(window: Window, cardId: CardId, pos: Position): string {
  window.write({ write: "pos", cardId, pos });
  return `drags ${cardId} to ${pos}`;
}

function draw(window: Window, id: string, x: number): string {
  const record = {
    ...{ id, typeName: "shape", type: "draw", parentId: "page:page", x, y: 5, index: "a1" },
    props: { color: "black", segments: [] },
  };
  window.write({ write: "freehand", id, record });
  return `draws ${id} at ${x}`;
}

function wipe(window: Window, id: string | undefined): string {
  if (id === undefined) return "has nothing to wipe out";
  window.write({ write: "freehand", id, record: undefined });
  return `wipes out ${id}`;
}

function undo(window: Window): string {
  window.undo();
  return "undoes";
}

function redo(window: Window): string {
  window.redo();
  return "does again";
}
