import type { BoardId } from "@buurtbord/shared/board/ids.ts";

/** The secret links that this browser holds of a board. */
export interface Secrets {
  readonly boardId: BoardId;
  readonly token: string;
  /** Null: this browser never had the wall's link. */
  readonly screenToken: string | null;
}
