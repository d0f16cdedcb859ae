import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useCallback, useState } from "preact/hooks";
import { type Draft, keepDraft, keptDraft } from "./Draft.ts";
import type { Shelf } from "./Shelf.ts";

export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

/** What was typed and not sent: kept at every letter. */
export function useDraft(shelf: Shelf, boardId: BoardId): readonly [Draft, ChangeDraft] {
  const [draft, setDraft] = useState(() => keptDraft(shelf, boardId));
  const change = useCallback<ChangeDraft>(
    (next) =>
      setDraft((now) => {
        const changed = next(now);
        keepDraft(shelf, boardId, changed);
        return changed;
      }),
    [shelf, boardId],
  );
  return [draft, change];
}
