import { type Board, stepOf } from "../board/Board.ts";
import type { CardKindId, FieldId } from "../board/ids.ts";
import type { CardKind } from "./CardKind.ts";
import type { Field } from "./Field.ts";
import { measured } from "./measured.ts";

/** What is going to be done, when, and who said "Ik doe dit". The same in every activity that has it. */
export const agreement: CardKind = {
  id: "agreement" as CardKindId,
  face: { outline: "paper", tint: "kaart-wit", icon: "hand" },
  isAgreement: true,
};

export const agreements: Field = {
  id: "agreements" as FieldId,
  kind: agreement.id,
  appears: "when-asked-for",
};

/** Where an agreement lies. */
export const boxOf = measured(agreement.face);

/** Whether there is a sheet for them on the table: a step asks for them, or there is one. */
export function hasAgreements(board: Board): boolean {
  if (stepOf(board).fields?.includes(agreements.id)) return true;
  for (const { field } of board.cards.values()) if (field === agreements.id) return true;
  return false;
}
