/** @jsxImportSource preact */
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import type { CardNews } from "./cardNews.ts";
import { Paper } from "./Paper.tsx";
import type { PhoneRoom } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

interface NewsNoticeProps {
  readonly room: PhoneRoom;
  readonly own: OwnView;
  /** What the page is about: turned to something else, the news is old. */
  readonly about: string;
}

/** What became of this person's cards, until something else does. The live region says it too. */
export function NewsNotice({ room, own, about }: NewsNoticeProps) {
  const { texts, say } = useWords();
  const [heard, setHeard] = useState<{ readonly news: CardNews; readonly waiting: number } | null>(null);
  useEffect(
    () =>
      room.onEvent((event) =>
        setHeard("cards" in event ? { news: event, waiting: waitingOf(room.state.view.own) } : null),
      ),
    [room],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about what the page was turned to
  useEffect(() => setHeard(null), [about]);
  // A card that was hidden since is not "shown now".
  if (heard === null || heard.waiting !== waitingOf(own)) return null;
  const { type, cards } = heard.news;
  return (
    <Paper seed={type} tint={type === "shown" ? "fles-licht" : "linnen"} class="bericht">
      <Icon name={type === "shown" ? "screen" : "reader"} />
      <p class="nadruk">{say(texts.live[type], { n: cards })}</p>
    </Paper>
  );
}

function waitingOf(own: OwnView | null): number {
  return own?.cards.filter(({ state }) => state === "waiting").length ?? 0;
}
