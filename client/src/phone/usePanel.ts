import type { CommandId, StepId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { isTyping } from "./Heading.tsx";

/** What the page is turned to. `sent`: the card that was just sent, whose fate stands on top. */
export type Panel =
  | { readonly at: "ask" }
  | { readonly at: "mine"; readonly sent: CommandId | null }
  | { readonly at: "spotlight" }
  | { readonly at: "language" };

export interface Turn {
  ask(): void;
  showMine(): void;
  showSent(id: CommandId): void;
  showSpotlight(): void;
  showLanguages(): void;
}

/**
 * The page follows the room, unless somebody is typing: to the question with a new step, to what everybody looks
 * at, and back when nobody does any more.
 */
export function usePanel(stepId: StepId, spotlight: string | null): readonly [Panel, Turn] {
  const [panel, setPanel] = useState<Panel>({ at: spotlight === null ? "ask" : "spotlight" });
  const seen = useRef({ stepId, spotlight });
  useEffect(() => {
    const before = seen.current;
    seen.current = { stepId, spotlight };
    if (isTyping()) return;
    if (before.spotlight !== spotlight && spotlight !== null) setPanel({ at: "spotlight" });
    else if (before.stepId !== stepId) setPanel({ at: "ask" });
  }, [stepId, spotlight]);
  const turn = useMemo<Turn>(
    () => ({
      ask: () => setPanel({ at: "ask" }),
      showMine: () => setPanel({ at: "mine", sent: null }),
      showSent: (sent) => setPanel({ at: "mine", sent }),
      showSpotlight: () => setPanel({ at: "spotlight" }),
      showLanguages: () => setPanel({ at: "language" }),
    }),
    [],
  );
  return [panel.at === "spotlight" && spotlight === null ? { at: "ask" } : panel, turn];
}
