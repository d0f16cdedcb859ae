import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Signal } from "@tldraw/tldraw";
import { createContext, useContext } from "react";
import type { Arriving } from "./Arrivals.ts";
import type { CardShape } from "./CardShape.ts";

/** What the pictures of cards ask of the canvas they are on. */
export interface CanvasSurroundings {
  /** Whether words are too small to read: then a card is drawn as one plain element. */
  readonly far: Signal<boolean>;
  /** The cards that are drawn so, together, as one picture. */
  readonly farCards: Signal<readonly CardShape[]>;
  /** The cards that everybody looks at. */
  readonly spotlight: Signal<ReadonlySet<CardId>>;
  /** Those that came since the last evening. */
  readonly fresh: Signal<ReadonlySet<CardId>>;
  readonly arriving: (cardId: CardId) => Arriving | null;
  readonly bindText: (cardId: CardId, field: HTMLTextAreaElement) => () => void;
  /** Name of the field in which a card's words are written, for voices. */
  readonly cardWords: string;
  /** What the tag on a card that is new says. */
  readonly isNew: string;
  /** What is read when the canvas itself broke. */
  readonly broken: string;
}

export const CanvasContext = createContext<CanvasSurroundings | null>(null);

export function useSurroundings(): CanvasSurroundings {
  const surroundings = useContext(CanvasContext);
  if (surroundings === null) throw new Error("A card is drawn outside a BoardCanvas");
  return surroundings;
}
