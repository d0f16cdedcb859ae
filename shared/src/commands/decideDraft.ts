import { type Board, isSilent, stepOf } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { newPitch } from "./decidePitch.ts";
import { newProject } from "./decideProject.ts";
import { isFull } from "./isFull.ts";
import { laid, landingInStep, type UnlaidCard } from "./landing.ts";

type Draft = EntryOf<"draft">;

/** What is written in silence lies in the ledger only, not in the wastebasket: whoever leads would see it there. */
export function takeDownDraft(draft: Draft): Decision {
  if (draft.isTakenDown) return refuse("card-not-found");
  const entry = { ...draft, isTakenDown: true };
  return accept([{ type: "ledger-put", entry }], { cardId: draft.cardId });
}

/** Back among what is not revealed yet; or where all is revealed by now, to the others. */
export function hangBackDraft(situation: Situation, draft: Draft, { seed }: Fresh): Decision {
  const { board } = situation;
  const { cardId } = draft;
  if (!draft.isTakenDown) return refuse("card-not-found");
  if (isFull(situation)) return refuse("board-full");
  const { id: stepId } = stepOfDraft(board, draft);
  if (!isSilent(board, stepId)) return accept(draftLanding(board, draft, seed), { cardId });
  const entry = { ...draft, stepId, isTakenDown: false };
  return accept([{ type: "ledger-put", entry }], { cardId });
}

/** A draft comes to lie on the next free place, or waits, where cards wait. */
export function draftLanding(board: Board, draft: Draft, seed: number): readonly Change[] {
  const card = laid(board, cardOf(board, draft), seed);
  const landed: readonly Change[] = draft.mustWait
    ? [{ type: "waiting-put", waiting: { card, connections: [], why: "approval" } }]
    : landingInStep(board, stepOfDraft(board, draft), card);
  return [...landed, { type: "ledger-removed", entry: draft }];
}

/** The step in which it was written; the one that the room is in, where that is in the programme no more. */
function stepOfDraft(board: Board, { stepId }: Draft) {
  return board.steps.find(({ id }) => id === stepId) ?? stepOf(board);
}

function cardOf(board: Board, draft: Draft): UnlaidCard {
  const { cardId, kind, text, field, byline, addedAt, when, firstStep, pitch, photo } = draft;
  const more = {
    ...newProject(board, kind, when ?? null, firstStep ?? null),
    ...newPitch(board, kind, pitch ?? null),
    ...(photo && { photo }),
  };
  return { id: cardId, kind, text, field, byline, addedAt, ...more, votes: 0, joined: 0 };
}
