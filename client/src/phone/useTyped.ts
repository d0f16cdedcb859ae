import { useCallback, useEffect, useState } from "preact/hooks";
import type { Shelf } from "./Shelf.ts";
import { keepTyped, keptTyped, onTypedElsewhere, type Typed } from "./Typed.ts";

export type ChangeTyped = (change: (typed: Typed) => Typed) => void;

/** What was typed and not sent: kept at every letter, and the same in every tab. */
export function useTyped(shelf: Shelf, keptAs: string): readonly [Typed, ChangeTyped] {
  const [typed, setTyped] = useState(() => keptTyped(shelf, keptAs));
  useEffect(() => onTypedElsewhere(shelf, keptAs, () => setTyped(keptTyped(shelf, keptAs))), [shelf, keptAs]);
  const change = useCallback<ChangeTyped>(
    (next) => {
      // Of what is kept, not of what this tab shows: another may have written a moment ago.
      const changed = next(keptTyped(shelf, keptAs));
      keepTyped(shelf, keptAs, changed);
      setTyped(changed);
    },
    [shelf, keptAs],
  );
  return [typed, change];
}
