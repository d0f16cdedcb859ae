import { useEffect, useState } from "preact/hooks";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import { Announcer } from "./Announcer.ts";
import { announceChanges, sentenceFor } from "./announceChanges.ts";
import type { PhoneRoom } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

/** What the live region says now. */
export function useAnnouncements(room: PhoneRoom): string {
  const words = useWords();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const announcer = new Announcer(browserClock, setSaid);
    let before = room.state;
    const stopEvents = room.onEvent((event) => announcer.tell(sentenceFor(event, words)));
    const stopChanges = room.onState((now) => {
      announceChanges(before, now, words, announcer);
      before = now;
    });
    return () => {
      stopEvents();
      stopChanges();
    };
  }, [room, words]);
  return said;
}
