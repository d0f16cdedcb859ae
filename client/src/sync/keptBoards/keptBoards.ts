import type { ActivityId, BoardId } from "@buurtbord/shared/board/ids.ts";
import { KeptById } from "./KeptById.ts";

/** A board whose secret links this browser holds. */
export interface KeptBoard {
  readonly id: BoardId;
  readonly title: string;
  readonly activity: ActivityId;
  /** Null, as with the two below: that link was never opened here. */
  readonly facilitatorToken: string | null;
  readonly screenToken: string | null;
  readonly tableToken: string | null;
  /** Milliseconds since 1970. */
  readonly lastOpened: number;
}

const kept = new KeptById<KeptBoard>("buurtbord.boards", readKept);

/** Last opened first. */
export function keptBoards(): readonly KeptBoard[] {
  return [...kept.all()].sort((one, other) => other.lastOpened - one.lastOpened);
}

function readKept(id: string, board: Readonly<Record<string, unknown>>): KeptBoard | null {
  const { title, activity, facilitatorToken, screenToken, tableToken, lastOpened } = board;
  if (typeof title !== "string" || typeof activity !== "string" || typeof lastOpened !== "number")
    return null;
  const token = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    id: id as BoardId,
    title,
    activity: activity as ActivityId,
    facilitatorToken: token(facilitatorToken),
    screenToken: token(screenToken),
    tableToken: token(tableToken),
    lastOpened,
  };
}

export function keptBoard(id: BoardId): KeptBoard | undefined {
  return kept.find(id);
}

/** Keeps what is new about a board beside what was known of it. */
export function keepBoard(news: Partial<KeptBoard> & Pick<KeptBoard, "id" | "lastOpened">): void {
  const unknown = {
    title: "",
    activity: "" as ActivityId,
    facilitatorToken: null,
    screenToken: null,
    tableToken: null,
  };
  kept.keep({ ...unknown, ...keptBoard(news.id), ...news });
}

export function forgetBoard(id: BoardId): void {
  kept.forget(id);
}
