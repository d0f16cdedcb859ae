import type { CommandId, StepId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { isTyping } from "./Heading.tsx";

/** What the page is turned to. `sent`: the card that was just sent, whose fate stands on top. */
export type Panel =
  | { readonly at: "ask" }
  | { readonly at: "mine"; readonly sent: CommandId | null }
  | { readonly at: "language" };

export interface Turn {
  ask(): void;
  showMine(): void;
  showSent(id: CommandId): void;
  showLanguages(): void;
}

/** The page follows the room: with a new step it turns to the question, unless somebody is typing. */
export function usePanel(stepId: StepId): readonly [Panel, Turn] {
  const [panel, setPanel] = useState<Panel>({ at: "ask" });
  const seenStep = useRef(stepId);
  useEffect(() => {
    if (seenStep.current !== stepId && !isTyping()) setPanel({ at: "ask" });
    seenStep.current = stepId;
  }, [stepId]);
  const turn = useMemo<Turn>(
    () => ({
      ask: () => setPanel({ at: "ask" }),
      showMine: () => setPanel({ at: "mine", sent: null }),
      showSent: (sent) => setPanel({ at: "mine", sent }),
      showLanguages: () => setPanel({ at: "language" }),
    }),
    [],
  );
  return [panel, turn];
}
