import type { Card } from "@buurtbord/shared/board/Card.ts";
import { NO_CHECKS } from "@buurtbord/shared/board/Checks.ts";
import type { CardId, CardKindId, ConnectionId, FieldId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import type { BoardExport } from "../../rooms/BoardExport.ts";
import type { TakenBoard } from "../TakenBoard.ts";

/** For tests: a talent, unless said otherwise. */
export function card(id: string, text: string, more: Partial<Card> = {}): Card {
  return {
    id: id as CardId,
    kind: "talent" as CardKindId,
    text,
    field: "talents" as FieldId,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: Date.UTC(2026, 10, 20, 19),
    ...more,
  };
}

export type TestLine = readonly [from: string, to: string, word: string | null];

/** For tests: an asset map of De Waterkant with these cards, as it is taken home. */
export function takenMap(
  cards: readonly Card[],
  lines: readonly TestLine[] = [],
  more: Partial<Omit<TakenBoard, "board">> & { readonly language?: BoardExport["language"] } = {},
): TakenBoard {
  const { language = "nl", ...told } = more;
  const board: BoardExport = {
    version: 3,
    id: "b" as BoardExport["id"],
    title: "De Waterkant",
    activity: "asset-map" as BoardExport["activity"],
    language,
    keepDays: 365,
    exportedAt: Date.UTC(2026, 10, 20, 21),
    adding: "open",
    door: "open",
    meeting: QUIET_MEETING,
    steps: [],
    currentStep: "write" as BoardExport["currentStep"],
    checks: NO_CHECKS,
    picture: null,
    circles: [],
    queue: [],
    groups: [],
    mostAtTable: null,
    polls: {},
    tableOf: null,
    page: null,
    worksheet: {},
    saved: null,
    cards,
    connections: lines.map(([from, to, word], n) => ({
      id: `l${n}` as ConnectionId,
      from: from as CardId,
      to: to as CardId,
      word,
    })),
    freehand: {},
    snapshots: [],
  };
  return { board, history: [], missed: [], growth: null, ...told };
}
