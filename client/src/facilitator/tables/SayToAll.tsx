import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useId, useState } from "react";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { TablesTexts } from "../../texts/tables/TablesTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";

interface SayToAllProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly words: TablesTexts["say"];
  readonly act: Act;
}

/** "Nog vijf minuten": a word that every table reads, until it is taken away or the next step begins. */
export function SayToAll({ board, texts, words, act }: SayToAllProps) {
  const [own, setOwn] = useState("");
  const field = useId();
  const { word } = board.meeting;
  const say = (said: string | null) => void act({ type: "say-word", word: said });
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.hint}</p>
      <p className="tafel-knoppen">
        {words.ready.map((ready) => (
          <button key={ready} type="button" className="knop" onClick={() => say(ready)}>
            <Icon name="talk" />
            {ready}
          </button>
        ))}
      </p>
      <form
        className="tafel-woord"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() === "") return;
          say(own);
          setOwn("");
        }}
      >
        <label htmlFor={field}>{words.own}</label>
        <input
          id={field}
          className="invoer"
          dir="auto"
          value={own}
          maxLength={LIMITS.saidWordCodePoints}
          onChange={({ target }) => setOwn(target.value)}
        />
        <button type="submit" className="knop">
          {words.action}
        </button>
      </form>
      <p role="status">{word !== null && filled(texts.language, words.said, { word })}</p>
      {word !== null && (
        <button type="button" className="knop" onClick={() => say(null)}>
          <Icon name="cross" />
          {words.stop}
        </button>
      )}
    </section>
  );
}
