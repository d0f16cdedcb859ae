import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { PhotoResult } from "../results.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** A photo that was sent and never laid down is forgotten when another comes, after so long. */
const UNUSED_MS = 60 * 60 * 1000;

/** Notes a photo that is about to be kept; those that nobody laid down go. */
export function notePhoto(
  { board, ledger }: Pick<BoardState, "board" | "ledger">,
  photo: Pick<EntryOf<"photo">, "name" | "width" | "height">,
  at: number,
): LedgerDecision<PhotoResult> {
  const unused = ledger
    .photos()
    .filter(
      ({ name, addedAt, inSnapshot }) =>
        !inSnapshot && name !== board.picture?.photo && at - addedAt >= UNUSED_MS,
    );
  const changes = unused.map((entry): LedgerChange => ({ type: "ledger-removed", entry }));
  if (ledger.photos().length - unused.length >= LIMITS.photosPerBoard) {
    return { result: { ok: false, refusal: "too-many-photos" }, changes };
  }
  const entry = { entry: "photo", ...photo, addedAt: at, inSnapshot: false } as const;
  return { result: { ok: true, photo }, changes: [...changes, { type: "ledger-put", entry }] };
}
