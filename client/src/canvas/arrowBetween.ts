import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Editor, TLArrowShape, TLShape, VecLike } from "@tldraw/tldraw";
import { isCardShape } from "./CardShape.ts";

/** A finger or a mouse may miss a card by so many units. */
const MISSES_BY = 8;

export function cardAt(editor: Editor, point: VecLike): CardId | null {
  const shape = editor.getShapeAtPoint(point, { hitInside: true, margin: MISSES_BY, filter: isCardShape });
  return shape !== undefined && isCardShape(shape) ? (shape.props.cardId as CardId) : null;
}

/** The two cards on which an arrow lies with both its ends; null: it points at something else. */
export function arrowBetween(
  editor: Editor,
  shape: TLShape,
): { readonly from: CardId; readonly to: CardId } | null {
  if (shape.type !== "arrow") return null;
  const { start, end } = (shape as TLArrowShape).props;
  const onPage = editor.getShapePageTransform(shape.id);
  if (onPage === undefined) return null;
  const [from, to] = [cardAt(editor, onPage.applyToPoint(start)), cardAt(editor, onPage.applyToPoint(end))];
  return from === null || to === null || from === to ? null : { from, to };
}
