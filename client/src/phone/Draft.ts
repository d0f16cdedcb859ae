import type { BoardId, CardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import type { Shelf } from "./Shelf.ts";

/** What somebody typed and has not sent. It outlives steps, reloads and refusals. */
export interface Draft {
  /** What the new card will be; null: not chosen yet. */
  readonly kind: CardKindId | null;
  readonly text: string;
  /** Of an agreement: when it is for. */
  readonly when: string;
  /** Their own cards that they are changing. */
  readonly edits: Readonly<Record<CardId, Edit>>;
}

/** `before` is what the card said when they began: others may type in it meanwhile. */
export interface Edit {
  readonly before: string;
  readonly after: string;
}

export const emptyDraft: Draft = { kind: null, text: "", when: "", edits: {} };

export function keptDraft(shelf: Shelf, boardId: BoardId): Draft {
  const kept = shelf.get(`draft.${boardId}`);
  return kept === null ? emptyDraft : { ...emptyDraft, ...(JSON.parse(kept) as Partial<Draft>) };
}

export function keepDraft(shelf: Shelf, boardId: BoardId, draft: Draft): void {
  shelf.set(`draft.${boardId}`, JSON.stringify(draft));
}

export function forgetDraft(shelf: Shelf, boardId: BoardId): void {
  shelf.remove(`draft.${boardId}`);
}

/** Gives words back that could not be saved, below what was typed since. */
export function withTextBack(draft: Draft, text: string, kind: CardKindId | null): Draft {
  if (draft.text.trim() === "") return { ...draft, text, kind: kind ?? draft.kind };
  return { ...draft, text: `${draft.text}\n${text}` };
}

export function withEdit(draft: Draft, cardId: CardId, edit: Edit): Draft {
  return { ...draft, edits: { ...draft.edits, [cardId]: edit } };
}

export function withoutEdit(draft: Draft, cardId: CardId): Draft {
  const { [cardId]: _, ...edits } = draft.edits;
  return { ...draft, edits };
}
