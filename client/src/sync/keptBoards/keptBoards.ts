import type { ActivityId, BoardId } from "@buurtbord/shared/board/ids.ts";
import { fromBrowser, isRecord, toBrowser } from "./browserStorage.ts";

/** A board whose secret links this browser holds. */
export interface KeptBoard {
  readonly id: BoardId;
  readonly title: string;
  readonly activity: ActivityId;
  /** Null: only the other link was opened here. */
  readonly facilitatorToken: string | null;
  readonly screenToken: string | null;
  /** Milliseconds since 1970. */
  readonly lastOpened: number;
}

const KEY = "buurtbord.boards";

/** Last opened first. */
export function keptBoards(): readonly KeptBoard[] {
  const kept = fromBrowser(KEY);
  if (!isRecord(kept)) return [];
  return Object.entries(kept)
    .map(([id, board]) => readKept(id as BoardId, board))
    .filter((board) => board !== null)
    .sort((one, other) => other.lastOpened - one.lastOpened);
}

function readKept(id: BoardId, kept: unknown): KeptBoard | null {
  if (!isRecord(kept)) return null;
  const { title, activity, facilitatorToken, screenToken, lastOpened } = kept;
  if (typeof title !== "string" || typeof activity !== "string" || typeof lastOpened !== "number")
    return null;
  const token = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    id,
    title,
    activity: activity as ActivityId,
    facilitatorToken: token(facilitatorToken),
    screenToken: token(screenToken),
    lastOpened,
  };
}

export function keptBoard(id: BoardId): KeptBoard | undefined {
  return keptBoards().find((board) => board.id === id);
}

/** Keeps what is new about a board beside what was known of it. */
export function keepBoard(news: Partial<KeptBoard> & Pick<KeptBoard, "id" | "lastOpened">): void {
  const unknown = { title: "", activity: "" as ActivityId, facilitatorToken: null, screenToken: null };
  keep([...keptBoards().filter(({ id }) => id !== news.id), { ...unknown, ...keptBoard(news.id), ...news }]);
}

export function forgetBoard(id: BoardId): void {
  keep(keptBoards().filter((board) => board.id !== id));
}

function keep(boards: readonly KeptBoard[]): void {
  toBrowser(KEY, Object.fromEntries(boards.map(({ id, ...board }) => [id, board])));
}
