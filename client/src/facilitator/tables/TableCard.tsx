import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { LinksApi, type MadeLink } from "../../sync/boardApi/linksApi.ts";
import { sendCommand } from "../../sync/boardApi/sendCommand.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { TablesTexts } from "../../texts/tables/TablesTexts.ts";
import { emblemName } from "../../ui/emblemName.ts";
import { EmblemPicture } from "../../ui/react/EmblemPicture.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { NewLink } from "../NewLink.tsx";
import type { Secrets } from "../Secrets.ts";
import { SmallPicture } from "./SmallPicture.tsx";

interface TableCardProps {
  readonly board: Board;
  readonly group: Group;
  readonly now: TableNow;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly words: TablesTexts;
}

/** One table: whose it is, how it goes there, and what one can do about it. */
export function TableCard({ board, group, now, secrets, texts, words }: TableCardProps) {
  const { language } = texts;
  const [made, setMade] = useState<MadeLink | null>(null);
  const [message, setMessage] = useState("");
  const linkForLaptop = async () => {
    const reply = await new LinksApi(now.boardId, secrets.token).make("table");
    setMessage(reply.ok ? "" : sentenceFor(texts, reply.reason));
    if (reply.ok) setMade(reply.value);
  };
  const helped = () => void sendCommand(now.boardId, secrets.token, { type: "ask-help", asks: false });
  const quiet = ({ quietMinutes: n }: TableNow) => (n === 0 ? words.moved : say(words.quiet, { n }));
  const say = (sentence: string, values: Record<string, number>) => filled(language, sentence, values);
  return (
    <li className="tafel-kaart" data-help={now.help}>
      <h3>
        <EmblemPicture emblem={group.emblem} />
        {capital(emblemName(group.emblem, language), language)}
      </h3>
      <p className="tafel-pitch">{board.cards.get(group.pitch)?.text ?? ""}</p>
      <SmallPicture picture={now.picture} />
      <p>{say(words.progress, { filled: now.filled, questions: now.questions })}</p>
      <meter min={0} max={now.questions} value={now.filled} aria-hidden="true" />
      <p className="tafel-zacht">
        {now.here === 0 ? words.nobody : `${say(words.here, { n: now.here })} · ${quiet(now)}`}
      </p>
      {now.help && (
        <p className="tafel-hulp">
          <Icon name="hand" />
          <b>{words.help}</b>
          <button type="button" className="knop" onClick={helped}>
            {words.helped}
          </button>
        </p>
      )}
      <p className="tafel-knoppen">
        <button type="button" className="knop" onClick={() => lookAlong(now, secrets)}>
          <Icon name="screen" />
          {words.look}
        </button>
        <button type="button" className="knop" onClick={() => void linkForLaptop()}>
          <Icon name="plus" />
          {words.laptop}
        </button>
      </p>
      <p role="status">{message}</p>
      {made !== null && <NewLink key={made.id} made={made} texts={texts} />}
    </li>
  );
}

function capital(words: string, language: Language): string {
  return `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}`;
}

/** The table's own desk in a window of its own, by the same link; the same window again where it is open. */
function lookAlong({ boardId }: TableNow, { token }: Secrets): void {
  window.open(`/b/${boardId}#${token}`, `tafel-${boardId}`);
}
