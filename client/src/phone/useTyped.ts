import { useCallback, useState } from "preact/hooks";
import type { Shelf } from "./Shelf.ts";
import { keepTyped, keptTyped, type Typed } from "./Typed.ts";

export type ChangeTyped = (change: (typed: Typed) => Typed) => void;

/** What was typed and not sent: kept at every letter. */
export function useTyped(shelf: Shelf, keptAs: string): readonly [Typed, ChangeTyped] {
  const [typed, setTyped] = useState(() => keptTyped(shelf, keptAs));
  const change = useCallback<ChangeTyped>(
    (next) =>
      setTyped((now) => {
        const changed = next(now);
        keepTyped(shelf, keptAs, changed);
        return changed;
      }),
    [shelf, keptAs],
  );
  return [typed, change];
}
