import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { emptyBoard } from "@buurtbord/shared/board/emptyBoard.ts";
import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

/** Enough to see how it fills. */
const CARDS = 10;

/** A board of this activity with a few of its own example cards. Always the same. */
export function exampleBoard(activity: Activity): Board {
  const cards = new Map<CardId, Card>();
  const empty = emptyBoard({
    id: "example" as BoardId,
    title: "",
    activity: activity.id,
    language: "nl",
    steps: activity.programme,
  });
  const board: Board = { ...empty, cards };
  const kinds = activity.kinds.filter(({ isAgreement }) => isAgreement !== true);
  for (let n = 0; n < CARDS; n++) {
    const kind = kinds[n % kinds.length];
    if (kind === undefined) break;
    const field = activity.fields.find((one) => one.kind === kind.id)?.id ?? null;
    const text = activityTexts(activity, "nl").kinds[kind.id]?.example ?? "";
    const card = { id: `example-${n}` as CardId, kind: kind.id, field, text };
    const pos = activity.place(board, card, n);
    cards.set(card.id, { ...card, pos, votes: 0, joined: 0, byline: null, addedAt: n });
  }
  return board;
}
