import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { NOTHING_AGREED } from "@buurtbord/shared/board/Agreement.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { laid } from "@buurtbord/shared/commands/landing.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type * as Y from "yjs";
import type { Random } from "../Random.ts";
import type { TakenAlong } from "../takenAlong.ts";
import { newId, newSeed } from "../tokens.ts";

/** Puts on a new board what it is given of another, as far as its activity has a place for it. */
export function layTaken(doc: Y.Doc, taken: TakenAlong, random: Random): void {
  const { board } = readBoard(doc);
  const changes: BoardChange[] = agreedCards(board, taken, random).map((card) => ({
    type: "card-put",
    card,
  }));
  if (taken.circles.length > 0) changes.push({ type: "circles-set", circles: taken.circles });
  const asks = activityOf(board).checks.length > 0;
  if (asks && taken.before !== null)
    changes.push({ type: "checks-set", checks: { now: null, before: taken.before } });
  applyChanges(doc, changes, { from: "command" });
}

/** They keep the time at which they were agreed: a meeting opens with what is of an earlier evening. */
function agreedCards(board: Board, { agreements }: TakenAlong, random: Random): readonly Card[] {
  const { kinds, fields } = activityOf(board);
  const kind = kinds.find(({ isAgreement }) => isAgreement === true)?.id;
  if (kind === undefined) return [];
  const field = fields.find((each) => each.kind === kind)?.id ?? null;
  const cards = new Map<CardId, Card>();
  for (const { text, when, agreedAt } of agreements) {
    const id: CardId = newId(random, "c");
    const agreement = { ...NOTHING_AGREED, when };
    const unlaid = { id, kind, text, field, votes: 0, joined: 0, byline: null, agreement, addedAt: agreedAt };
    cards.set(id, laid({ ...board, cards }, unlaid, newSeed(random)));
  }
  return [...cards.values()];
}
