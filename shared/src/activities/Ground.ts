import type { FieldId, PhotoName } from "../board/ids.ts";
import type { Box, Position } from "../board/Position.ts";
import type { IconName } from "../paper/IconName.ts";
import type { Tint } from "../paper/Tint.ts";

/** What lies under the cards: drawn by the canvas, back to front, and never moved by hand. */
export interface Ground {
  /** What a camera must show to show everything. */
  readonly bounds: Box;
  /** Colour of the table around it. */
  readonly table: Tint;
  /** Where a card may be dropped to belong to a field. */
  readonly fields: readonly GroundField[];
  /** Where a picture lies: a card that is dropped there keeps its field. */
  readonly picture?: Box;
  readonly parts: readonly GroundPart[];
}

export interface GroundField {
  readonly id: FieldId;
  readonly box: Box;
  /** The further sheets on which it goes on, where one is full; left out: there are none. */
  readonly more?: readonly Box[];
}

/** All sheets of a field. */
export function sheetBoxes({ box, more = [] }: Pick<GroundField, "box" | "more">): readonly Box[] {
  return [box, ...more];
}

export type GroundPart =
  /** A cut piece of paper. `path` is SVG path data in page units. */
  | {
      readonly part: "sheet";
      readonly path: string;
      readonly fill: Tint;
      readonly edge: "none" | "cut";
      readonly shadow: "none" | "card" | "sheet";
    }
  /** A drawn line: a plank's joint, a twig. */
  | { readonly part: "stroke"; readonly path: string; readonly tint: Tint; readonly width: number }
  /** A field's name with its picture; `at` is the centre of the picture. */
  | {
      readonly part: "heading";
      readonly field: FieldId;
      readonly at: Position;
      readonly width: number;
      readonly icon: IconName;
      readonly tint: Tint;
      /** It stands on a strip of its own colour, where no thread comes near. */
      readonly isOnStrip?: true;
    }
  /** A photo that the board keeps: the canvas fetches it. */
  | { readonly part: "picture"; readonly photo: PhotoName; readonly box: Box }
  /** A kind word in a field with room left: it invites, it does not scold. */
  | { readonly part: "invitation"; readonly field: FieldId; readonly box: Box };
