import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { type Editor, react, type TLShape, type TLShapeId } from "@tldraw/tldraw";
import { type CardShape, cardPos, isCardShape } from "./CardShape.ts";
import { isFreehand } from "./freehandShape.ts";

/** What a hand did on the canvas, told when it lets go. */
export interface HandListener {
  /** Cards that one gesture moved. `pointer`: where the hand was, in page units; null when they are several, or by keyboard. */
  cardsMoved(places: ReadonlyMap<CardId, Position>, pointer: Position | null): void;
  /** What it drew, wrote or changed, by id; undefined: wiped out. */
  drew(drawings: ReadonlyMap<TLShapeId, TLShape | undefined>): void;
  /** A gesture goes on: it made this, or changed it. */
  underWay(id: TLShapeId, isNew: boolean): void;
  /** Before it is told what the gesture did. */
  lettingGo(): void;
}

/** While the canvas is in one of these, a gesture goes on. */
const IN_A_GESTURE = [
  "select.translating",
  "select.resizing",
  "select.rotating",
  "select.editing_shape",
  "draw.drawing",
  "text.pointing",
  "arrow.pointing",
  "select.dragging_handle",
  "note.pointing",
];

/** Arrow keys move a little at a time: told when no key came for so long. */
const KEYS_AT_REST_MS = 400;

/** Listens to a canvas for what a hand does, and tells each gesture once. Returns how to stop. */
export function followHand(editor: Editor, listener: HandListener): () => void {
  const touched = new Set<TLShapeId>();
  let byPointer = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const ids = [...touched];
    touched.clear();
    if (ids.length === 0) return;
    const pointer = byPointer && ids.length === 1 ? pointerOf(editor) : null;
    byPointer = false;
    listener.lettingGo();
    tellGesture(editor, listener, ids, pointer);
  };
  const inAGesture = () => editor.isInAny(...IN_A_GESTURE);
  const touch = (id: TLShapeId, isNew = false) => {
    touched.add(id);
    if (isNew || inAGesture()) listener.underWay(id, isNew);
    byPointer ||= editor.isIn("select.translating");
    clearTimeout(timer);
    timer = setTimeout(() => inAGesture() || tell(), KEYS_AT_REST_MS);
  };

  const stops = [
    editor.sideEffects.registerAfterCreateHandler("shape", (shape, source) => {
      if (source === "user" && isFreehand(shape)) touch(shape.id, true);
    }),
    editor.sideEffects.registerAfterChangeHandler("shape", (before, after, source) => {
      if (source !== "user") return;
      if (isFreehand(after) || (isCardShape(after) && hasMoved(before, after))) touch(after.id);
    }),
    editor.sideEffects.registerAfterDeleteHandler("shape", (shape, source) => {
      if (source === "user" && isFreehand(shape)) touch(shape.id);
    }),
    react("a gesture ends", () => {
      // Later: at this moment the gesture's last move may still be on its way into the store.
      if (!inAGesture()) queueMicrotask(() => inAGesture() || tell());
    }),
    () => clearTimeout(timer),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function tellGesture(
  editor: Editor,
  listener: HandListener,
  ids: readonly TLShapeId[],
  pointer: Position | null,
): void {
  const places = new Map<CardId, Position>();
  const drawings = new Map<TLShapeId, TLShape | undefined>();
  for (const id of ids) {
    const shape = editor.getShape(id);
    if (shape !== undefined && isCardShape(shape)) places.set(shape.props.cardId as CardId, cardPos(shape));
    else drawings.set(id, shape);
  }
  if (places.size > 0) listener.cardsMoved(places, pointer);
  if (drawings.size > 0) listener.drew(drawings);
}

function hasMoved(before: TLShape, after: CardShape): boolean {
  return before.x !== after.x || before.y !== after.y;
}

function pointerOf(editor: Editor): Position {
  const { x, y } = editor.inputs.currentPagePoint;
  return [x, y];
}
