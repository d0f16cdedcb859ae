import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Atom, Editor, TLShape, TLShapeId } from "@tldraw/tldraw";
import { pressedKey } from "../keys/pressedKey.ts";
import type { CanvasHands } from "./CanvasHands.ts";
import { isCardShape } from "./CardShape.ts";
import type { FromCard, PulledThread } from "./ConnectTool.ts";
import { isFreehand } from "./freehandShape.ts";
import { CHOOSING_KEYS, type ChoosingKey, nextCard } from "./nextCard.ts";

interface Canvas {
  readonly editor: Editor;
  readonly pulled: Atom<PulledThread | null>;
  readonly hands: CanvasHands;
}

/** `browser`: the browser does with it what it always does, and nobody else anything. */
type Done = "done" | "browser" | "not-ours";

/** How far a card goes with one press, in page units. */
const STEP = 40;
const LITTLE = 4;
const GOES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does on the canvas itself. */
export function pressOnCanvas(press: KeyboardEvent, canvas: Canvas): Done {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  const { editor } = canvas;
  if (key === "Tab") return "browser";
  if (altKey || !["select", "connect"].includes(editor.getCurrentToolId())) return "not-ours";
  if (shiftKey) return key in GOES ? move(editor, key, ctrlKey || metaKey ? LITTLE : STEP) : "not-ours";
  if (ctrlKey || metaKey) return "not-ours";
  if (isChoosing(key)) return choose(canvas, key);
  if (key === "Delete" || key === "Backspace") return remove(canvas);
  if (key === "Enter" && editor.getCurrentToolId() === "connect") return connect(canvas);
  if (pressedKey(press) === "c") return beginLine(editor);
  return "not-ours";
}

function isChoosing(key: string): key is ChoosingKey {
  return CHOOSING_KEYS.some((one) => one === key);
}

function choose({ editor, pulled }: Canvas, key: ChoosingKey): Done {
  const lying = editor.getCurrentPageShapes().flatMap(({ id }) => {
    const box = editor.getShapePageBounds(id);
    return box === undefined ? [] : [{ id, box }];
  });
  const id = nextCard(lying, editor.getSelectedShapeIds()[0] ?? null, key) as TLShapeId | null;
  const box = id === null ? undefined : editor.getShapePageBounds(id);
  if (id === null || box === undefined) return "done";
  editor.setSelectedShapes([id]);
  keepInView(editor);
  const { x, y } = box.center;
  const line = pulled.get();
  if (line !== null) pulled.set({ ...line, to: [x, y] });
  return "done";
}

/** Told to the board when no arrow came for a while, as one move. */
function move(editor: Editor, key: string, step: number): Done {
  const [x, y] = GOES[key] ?? [0, 0];
  editor.nudgeShapes(editor.getSelectedShapeIds(), { x: x * step, y: y * step });
  keepInView(editor);
  return "done";
}

/** Round what is chosen, in pixels of the screen. */
const MARGIN = 24;

/** The camera goes along just as far as it must. */
function keepInView(editor: Editor): void {
  const box = editor.getSelectionPageBounds();
  if (box === null) return;
  const view = editor.getViewportPageBounds();
  const margin = MARGIN / editor.getZoomLevel();
  const right = Math.min(0, box.minX - margin - view.minX) + Math.max(0, box.maxX + margin - view.maxX);
  const down = Math.min(0, box.minY - margin - view.minY) + Math.max(0, box.maxY + margin - view.maxY);
  const { x, y, z } = editor.getCamera();
  if (right !== 0 || down !== 0) editor.setCamera({ x: x - right, y: y - down, z });
}

function remove({ editor, hands }: Canvas): Done {
  const selected = editor.getSelectedShapes();
  const cards = selected.filter(isCardShape).map(cardIdOf);
  const drawings = selected.filter(isFreehand).map(({ id }) => id);
  if (selected.length > 0) void hands.remove({ cards, drawings });
  return "done";
}

function beginLine(editor: Editor): Done {
  const from = chosenCard(editor);
  if (from === null || editor.getCurrentToolId() === "connect") return "not-ours";
  editor.setCurrentTool("connect", { from } satisfies FromCard);
  return "done";
}

/** The first card of a line, or the other: then the line is there, and arrows choose again. */
function connect({ editor, pulled, hands }: Canvas): Done {
  const card = chosenCard(editor);
  const from = pulled.get()?.from ?? null;
  if (card === null || card === from) return "done";
  if (from === null) {
    const { x, y } = editor.getSelectionPageBounds()?.center ?? { x: 0, y: 0 };
    pulled.set({ from: card, to: [x, y] });
    return "done";
  }
  hands.connectCards(from, card);
  editor.setCurrentTool("select");
  return "done";
}

function chosenCard(editor: Editor): CardId | null {
  const only = editor.getOnlySelectedShape();
  return only !== null && isCardShape(only) ? cardIdOf(only) : null;
}

function cardIdOf(shape: TLShape & { readonly props: { readonly cardId: string } }): CardId {
  return shape.props.cardId as CardId;
}
