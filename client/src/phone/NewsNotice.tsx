/** @jsxImportSource preact */
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { useEffect, useState } from "preact/hooks";
import type { CardNews } from "./cardNews.ts";
import { Icon } from "./Icon.tsx";
import { Paper } from "./Paper.tsx";
import type { PhoneRoom } from "./PhoneRoom.ts";
import { useWords } from "./words.ts";

/** What became of this person's cards, until they do something or the room goes on. The live region says it too. */
export function NewsNotice({ room, stepId }: { room: PhoneRoom; stepId: StepId }) {
  const { language, texts } = useWords();
  const [news, setNews] = useState<CardNews | null>(null);
  useEffect(() => room.onEvent((event) => setNews("cards" in event ? event : null)), [room]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another step the news is old
  useEffect(() => setNews(null), [stepId]);
  return (
    news && (
      <Paper seed={news.type} tint={news.type === "shown" ? "fles-licht" : "linnen"} class="bericht">
        <Icon name={news.type === "shown" ? "open" : "eye"} />
        <p class="nadruk">{counted(language, texts.live[news.type], news.cards)}</p>
      </Paper>
    )
  );
}
