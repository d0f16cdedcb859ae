import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";

/** Another board, and the hash of the secret by which somebody leads it. */
export type Shown = Pick<EntryOf<"garden-board">, "boardId" | "hash">;
