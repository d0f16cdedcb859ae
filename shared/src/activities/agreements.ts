import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardKindId, FieldId } from "../board/ids.ts";
import type { Box, Position } from "../board/Position.ts";
import type { CardKind } from "./CardKind.ts";
import type { CardSize } from "./cardBox.ts";
import type { Field } from "./Field.ts";
import type { Island } from "./Island.ts";
import { measured } from "./measured.ts";
import { nextOnIsland } from "./nextOnIsland.ts";

/** What is going to be done, when, and who said "Ik doe dit". The same in every activity that has it. */
export const agreement: CardKind = {
  id: "agreement" as CardKindId,
  face: { outline: "paper", tint: "kaart-wit", icon: "hand" },
  isAgreement: true,
  initiativeFrom: 2, // who wrote it down need not be who does it
};

export const agreements: Field = {
  id: "agreements" as FieldId,
  kind: agreement.id,
  appears: "when-asked-for",
};

/** Height under an agreement for when it is and who does it: two lines. */
export const NOTE = 88;
/** As wide as the widest card, however short the agreement: what stands in the note is to be read. */
const NOTE_WIDTH = 304;

const cardBoxOf = measured(agreement.face);

/** Height under a pitch for what it is about, in two lines, and who tells it. */
export const PITCH_NOTE = 78;

/** Height of the note under cards of this kind; 0: they have none. */
export function noteHeight(kind: Pick<CardKind, "isAgreement" | "isPitch"> | undefined): number {
  if (kind?.isAgreement === true) return NOTE;
  return kind?.isPitch === true ? PITCH_NOTE : 0;
}

/** A card's own box with room for a note so high under it. */
export function boxWithNote(box: Box, note: number): Box {
  return note === 0 ? box : { ...box, w: Math.max(box.w, NOTE_WIDTH), h: box.h + note };
}

/** Where a card lies, with its note where it is an agreement. `boxOf`: of the activity's other cards. */
export function withNote(card: Card, boxOf: (card: Card) => Box): Box {
  if (card.kind !== agreement.id) return boxOf(card);
  return boxWithNote(cardBoxOf(card), NOTE);
}

/** Where a new agreement goes: the next free spot on the sheet that is high enough for its note too. */
export function placeAgreement(sheet: Island, laid: readonly Box[], text: string, seed: number): Position {
  return placeWithNote(sheet, laid, cardBoxOf({ pos: [0, 0], text }), NOTE, seed);
}

/** The next free spot for a card of that size with a note so high under it. */
export function placeWithNote(
  sheet: Island,
  laid: readonly Box[],
  { w, h }: CardSize,
  note: number,
  seed: number,
): Position {
  const wide = Math.max(w, NOTE_WIDTH);
  const [x, y] = nextOnIsland(sheet, laid, { w: wide, h: h + note }, seed);
  return [x - (wide - w) / 2, y - note / 2];
}

/** Whether a new card is one. */
export function isAgreement({ kind, field }: Pick<Card, "kind" | "field">): boolean {
  return field === agreements.id || (field === null && kind === agreement.id);
}

/** Whether there is a sheet for them on the table: a step asks for them, or there is one. */
export function hasAgreements(board: Board): boolean {
  if (stepOf(board).fields?.includes(agreements.id)) return true;
  for (const { field } of board.cards.values()) if (field === agreements.id) return true;
  return false;
}
