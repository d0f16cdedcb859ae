import type { Hand } from "@buurtbord/shared/board/Hand.ts";
import type { CardId, FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { CardMove } from "../sync/boardSync/BoardConnection.ts";

/** What somebody at the canvas wants done, in the board's own words: nothing of the canvas in it. */
export interface CanvasHands {
  /** Cards were let go, in one go. Resolves to those that the board did not take: they go back. */
  moveCards(moves: readonly CardMove[]): Promise<readonly CardId[]>;
  connectCards(from: CardId, to: CardId): void;
  /** All of it in one go: it comes back in one go too. */
  remove(selection: Selection): Promise<void>;
  /** Ties a field to a card's words. Returns how to untie it. */
  bindText(cardId: CardId, field: HTMLTextAreaElement): () => void;
  /** Images were let go there, or pasted: null. */
  layPhotos(files: readonly Blob[], spot: Spot | null): void;
  /** What one gesture drew or wrote, by id; undefined: it was wiped out. */
  writeFreehand(records: ReadonlyMap<string, unknown>): void;
  /** What the hand does at this moment, for who looks on. Null: nothing. */
  showHand(hand: Hand | null): void;
  selected(selection: Selection): void;
  /** The canvas took up another tool by itself, as after writing a text. */
  toolChanged(tool: CanvasTool): void;
}

/** Where something comes to lie on the board. */
export interface Spot {
  readonly pos: Position;
  readonly field: FieldId | null;
}

/** What is selected: cards, and what a hand drew or wrote beside them. */
export interface Selection {
  readonly cards: readonly CardId[];
  /** As `writeFreehand` takes them. */
  readonly drawings: readonly string[];
}

export type CanvasTool = "select" | "connect" | "draw" | "text" | "arrow" | "note";

/** Look: nobody can touch anything, as on the wall. Work: a facilitator's hands are on it. */
export type CanvasMode =
  | { readonly mode: "look" }
  | { readonly mode: "work"; readonly tool: CanvasTool; readonly hands: CanvasHands };
