import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RemoteEvent, RemoteRoom } from "./RemoteRoom.ts";
import type { StepName } from "./stepName.ts";
import type { Done } from "./undoFor.ts";
import { useWords } from "./words.ts";

/** Long enough to see that it was the wrong button, with everybody watching. */
const SHOWN_MS = 9_000;

/** One sentence about what just happened, and the way back where there is one. */
export interface News {
  readonly text: string;
  readonly done: Done | null;
}

/** What to say now, for some seconds; and a way to say something else. */
export function useNews(
  room: RemoteRoom,
  stepName: StepName,
): readonly [News | null, (news: News | null) => void] {
  const { texts, language, resident } = useWords();
  const [news, setNews] = useState<News | null>(null);
  const naming = useRef(stepName);
  naming.current = stepName;
  useEffect(() => {
    const told = (event: RemoteEvent): News => {
      switch (event.type) {
        case "done": {
          const { words, step } = event.done;
          const name = step === null ? "" : naming.current(step);
          return { text: filled(language, texts.undo[words], { step: name }), done: event.done };
        }
        case "refused":
          return {
            text: filled(language, texts.connection.refused, {
              reason: resident.refusals[event.refusal],
            }),
            done: null,
          };
        case "overtaken":
          return {
            text: filled(language, texts.connection.overtaken, { step: naming.current(event.at) }),
            done: null,
          };
        case "too-late":
          return { text: texts.connection.tooLate, done: null };
        default:
          return unreachable(event);
      }
    };
    return room.onEvent((event) => setNews(told(event)));
  }, [room, texts, language, resident]);
  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(() => setNews(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return [news, setNews];
}
