import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId, FieldId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import { cardsByField } from "./cardsByField.ts";
import { isPinned } from "./pinned.ts";
import { activityOf } from "./registry.ts";

/** Which cards are laid anew. */
export type WhatToLay =
  | { readonly what: "all" }
  /** Null: those that lie in no field. */
  | { readonly what: "field"; readonly field: FieldId | null }
  /** Those that somebody chose. */
  | { readonly what: "chosen"; readonly cards: Iterable<CardId> };

/** Cards of one field that are laid anew together. */
export interface Handful {
  /** Null: the open table. */
  readonly field: FieldId | null;
  readonly cards: readonly Card[];
  /** Whether they are all there are of that field. */
  readonly isWhole: boolean;
}

/** By field, in reading order, and last what lies in none: that goes round the rest. A pinned card stays where it points. */
export function handfulsOf(board: Board, what: WhatToLay): readonly Handful[] {
  const asked = askedFor(board, what);
  const free = [...board.cards.values()].filter((card) => asked(card) && !isPinned(board, card));
  const { inFields, loose } = cardsByField(activityOf(board), free);
  return [...inFields, { field: null, cards: loose }]
    .filter(({ cards }) => cards.length > 0)
    .map(({ field, cards }) => ({ field, cards, isWhole: what.what !== "chosen" }));
}

function askedFor(board: Board, what: WhatToLay): (card: Card) => boolean {
  switch (what.what) {
    case "all":
      return () => true;
    case "field":
      return ({ field }) => what.field === (isField(board, field) ? field : null);
    case "chosen": {
      const chosen = new Set(what.cards);
      return ({ id }) => chosen.has(id);
    }
    default:
      return unreachable(what);
  }
}

function isField(board: Board, id: FieldId | null): boolean {
  return activityOf(board).fields.some((field) => field.id === id);
}
