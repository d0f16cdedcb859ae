/** @jsxImportSource preact */

import { NEWS_ICONS } from "@buurtbord/shared/activities/newsIcons.ts";
import type { CardId, NewsId } from "@buurtbord/shared/board/ids.ts";
import type { News } from "@buurtbord/shared/board/News.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { useState } from "preact/hooks";
import type { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { newCommandId } from "../../sync/outbox/commandId.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { SeenPhoto } from "../../ui/preact/SeenPhoto.tsx";
import { Paper } from "../Paper.tsx";
import { SureQuestion } from "../SureQuestion.tsx";
import { useWords } from "../words.ts";
import { useProjectTexts } from "./projectWords.ts";

interface NewsListProps {
  /** Oldest first. */
  readonly news: readonly News[];
  readonly cardId: CardId;
  readonly api: ProjectsApi;
  readonly look: () => Promise<unknown>;
}

/** What was told, newest first. Whoever is in the project may take it off for real. */
export function NewsList({ news, cardId, api, look }: NewsListProps) {
  const project = useProjectTexts();
  const [failed, setFailed] = useState(false);
  const takeBack = async (newsId: NewsId) => {
    const reply = await api.takeBack(newCommandId(), { cardId, newsId });
    setFailed(reply.type === "away");
    await look();
  };
  return (
    <section>
      <h2>{project.before}</h2>
      {failed && <FailedLine />}
      {news.length === 0 && <p>{project.nothing}</p>}
      <ul class="lijst">
        {news.toReversed().map((one) => (
          <li key={one.id}>
            <NewsItem news={one} takeBack={() => void takeBack(one.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FailedLine() {
  const { texts } = useWords();
  return (
    <p class="fout" role="alert">
      {texts.joinRefusals["no-answer"]}
    </p>
  );
}

function NewsItem({ news, takeBack }: { readonly news: News; readonly takeBack: () => void }) {
  const { language } = useWords();
  const { kinds, takeBack: words, photo: photoName } = useProjectTexts();
  const [isAsking, setAsking] = useState(false);
  return (
    <Paper seed={news.id} tint={news.kind === "celebrate" ? "kaart-roze" : "kaart-wit"} class="kaart">
      <p class="nieuws-kop">
        <Icon name={NEWS_ICONS[news.kind]} />
        <b>{kinds[news.kind].said}</b>
        <time dateTime={new Date(news.at).toISOString()}>{longDate(language, news.at)}</time>
      </p>
      {news.text !== "" && (
        <p class="nieuws-tekst" dir="auto">
          {news.text}
        </p>
      )}
      {news.photo && <SeenPhoto photo={news.photo} words={photoName} />}
      {isAsking ? (
        <SureQuestion seed={`weg ${news.id}`}>
          <p>{words.sure}</p>
          <div class="rij">
            <button type="button" class="knop" onClick={takeBack}>
              <Icon name="trash" />
              {words.action}
            </button>
            <button type="button" class="knop" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        </SureQuestion>
      ) : (
        <button type="button" class="knop knop-stil weg" onClick={() => setAsking(true)}>
          <Icon name="trash" />
          {words.action}
          <span class="verborgen">: {news.text}</span>
        </button>
      )}
    </Paper>
  );
}
