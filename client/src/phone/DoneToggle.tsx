/** @jsxImportSource preact */
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { useContext, useEffect, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { KioskContext } from "./KioskContext.ts";
import type { PanelProps } from "./PanelProps.ts";
import { useWords } from "./words.ts";

interface DoneToggleProps extends Pick<PanelProps, "stopTyping"> {
  readonly stepId: StepId;
  /** Something is being written: who begins again is not done. */
  readonly isWriting: boolean;
}

/**
 * A quiet word to the room: I have nothing more to write now. Not there beside words or a photo that are not sent: whoever is ready
 * with writing a card would press it for the card to go.
 */
export function DoneToggle({ stepId, isWriting, stopTyping }: DoneToggleProps) {
  const { texts } = useWords();
  const isKiosk = useContext(KioskContext) !== null;
  const [done, setDone] = useState<StepId | null>(null);
  useEffect(() => {
    if (isWriting) setDone(null);
  }, [isWriting]);
  if (isKiosk || isWriting) return null;
  const isDone = done === stepId;
  return (
    <button
      type="button"
      class="knop klaar"
      aria-pressed={isDone}
      onClick={() => {
        stopTyping(isDone ? "nothing" : "done");
        setDone(isDone ? null : stepId);
      }}
    >
      <Icon name={isDone ? "check" : "ready"} />
      {texts.write.done}
    </button>
  );
}
