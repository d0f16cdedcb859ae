import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unusedPhotos } from "@buurtbord/shared/commands/decidePhoto.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { PhotoResult } from "../results.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** Notes a photo that is about to be kept; those that nobody laid down go. `by`: null for whoever leads. */
export function notePhoto(
  { board, ledger }: Pick<BoardState, "board" | "ledger">,
  photo: Pick<EntryOf<"photo">, "name" | "width" | "height">,
  by: ParticipantId | null,
  at: number,
): LedgerDecision<PhotoResult> {
  const changes = unusedPhotos(ledger.photos(), board, at);
  if (ledger.photos().length - changes.length >= LIMITS.photosPerBoard) {
    return { result: { ok: false, refusal: "too-many-photos" }, changes };
  }
  const entry = { entry: "photo", ...photo, addedAt: at, inSnapshot: false, ...(by && { by }) } as const;
  return { result: { ok: true, photo }, changes: [...changes, { type: "ledger-put", entry }] };
}
