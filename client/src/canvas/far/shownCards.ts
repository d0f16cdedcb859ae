import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import {
  type Atom,
  computed,
  type Editor,
  isUninitialized,
  type Signal,
  type TLShapeId,
} from "@tldraw/tldraw";
import { type CardShape, isCardShape } from "../CardShape.ts";
import { cardsNear } from "./cardsNear.ts";

/** So many selected cards are elements of their own, which a hand drags without drawing the others anew. */
const MOST_APART = 60;

/** Where cards are drawn: each as an element of the page, or on the one picture of all that are far. */
export interface ShownCards {
  /** On the picture, from below. */
  readonly farCards: Signal<readonly CardShape[]>;
  /** Makes tldraw make elements of only those that are not. */
  takeOver(editor: Editor): void;
}

/** `coming`: cards that are on their way to their place, and move. */
export function shownCards(
  editor: Signal<Editor | null>,
  far: Signal<boolean>,
  coming: Atom<ReadonlySet<CardId>>,
): ShownCards {
  const apart = computed("apart", () => {
    const selected = editor.get()?.getSelectedShapeIds() ?? [];
    return new Set(selected.length > MOST_APART ? [] : selected);
  });
  const isApart = ({ id, props }: CardShape) =>
    apart.get().has(id) ||
    editor.get()?.getEditingShapeId() === id ||
    coming.get().has(props.cardId as CardId);
  const near = computed<ReadonlySet<TLShapeId>>("near", (before) => {
    const all = editor.get();
    if (all === null) return new Set();
    const boxes = new Map<TLShapeId, Box>();
    for (const shape of all.getCurrentPageShapes()) if (isCardShape(shape)) boxes.set(shape.id, boxOf(shape));
    return cardsNear(isUninitialized(before) ? new Set() : before, boxes, all.getViewportPageBounds());
  });
  const isElement = (shape: CardShape) => isApart(shape) || (!far.get() && near.get().has(shape.id));
  return {
    farCards: computed("far cards", () =>
      far.get()
        ? (editor.get()?.getCurrentPageShapesSorted() ?? [])
            .filter(isCardShape)
            .filter((card) => !isApart(card))
        : [],
    ),
    takeOver: (one) => {
      const all = one.getRenderingShapes.bind(one);
      const shown = computed("shown", () =>
        all().filter(({ shape }) => !isCardShape(shape) || isElement(shape)),
      );
      one.getRenderingShapes = () => shown.get();
    },
  };
}

function boxOf({ x, y, props: { w, h } }: CardShape): Box {
  return { x, y, w, h };
}
