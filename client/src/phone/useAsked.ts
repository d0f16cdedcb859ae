import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import { useRef, useState } from "preact/hooks";
import { type Asked, askedNow } from "./Asked.ts";

/** The field in which a new card is written. */
export const ANSWER_FIELD = "tekst";

/** The question to show, and how its reader goes on to the room's. Once kept, it is kept until they do. */
export function useAsked(shared: SharedView): readonly [asked: Asked, goOn: () => void] {
  const asked = useRef<Asked | null>(null);
  const isKept = useRef(false);
  const [, redraw] = useState(0);
  // Looked at while the page is drawn: a moment later the field would be gone, and with it where somebody was.
  asked.current = askedNow(asked.current, shared, isKept.current || isMidSentence());
  isKept.current = asked.current.step.id !== shared.step.id;
  const goOn = () => {
    asked.current = null;
    isKept.current = false;
    redraw((n) => n + 1);
  };
  return [asked.current, goOn];
}

function isMidSentence(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.id === ANSWER_FIELD && field.value.trim() !== "";
}
