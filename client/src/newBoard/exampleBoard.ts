import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { NO_CHECKS } from "@buurtbord/shared/board/Checks.ts";
import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

/** Enough to see how it fills. */
const CARDS = 10;

/** A board of this activity with a few of its own example cards. Always the same. */
export function exampleBoard(activity: Activity): Board {
  const [first] = activity.programme;
  if (first === undefined) throw new Error(`${activity.id} has no programme`);
  const cards = new Map<CardId, Card>();
  const board: Board = {
    id: "example" as BoardId,
    title: "",
    activity: activity.id,
    language: "nl",
    adding: "open",
    door: "open",
    keepDays: 365,
    steps: activity.programme,
    currentStep: first.id,
    meeting: QUIET_MEETING,
    checks: NO_CHECKS,
    picture: null,
    circles: [],
    circlesHere: [],
    queue: [],
    groups: [],
    mostAtTable: null,
    polls: {},
    tableOf: null,
    page: null,
    worksheet: new Map(),
    saved: null,
    cards,
    connections: new Map(),
  };
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
