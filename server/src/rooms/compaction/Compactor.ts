import type { LoadedBoard } from "../../storage/BoardStorage.ts";

/** The documents of a board as storage keeps them: whole states, and the updates since. */
export type BoardLog = Pick<LoadedBoard, "document" | "documentUpdates" | "backstage" | "backstageUpdates">;

/** What the log must make: a Yjs snapshot of each document as it was in memory, encoded. */
export interface ExpectedDocuments {
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
}

export type Compacted =
  | {
      readonly ok: true;
      /** Yjs V2 states. */
      readonly document: Uint8Array;
      readonly backstage: Uint8Array;
    }
  | { readonly ok: false; readonly misfit: Misfit };

/** Why a log cannot take the place of what is in memory. */
export type Misfit = "log-makes-no-board" | "log-makes-another-board";

/** Makes whole states of logs. Rejects when it was stopped in its work: the log is then as good as it was. */
export interface Compactor {
  compact(log: BoardLog, expected: ExpectedDocuments): Promise<Compacted>;
}
