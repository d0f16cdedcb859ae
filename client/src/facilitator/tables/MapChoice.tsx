import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useId, useState } from "react";
import { mapApi } from "../../sync/boardApi/mapApi.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { TablesTexts } from "../../texts/tables/TablesTexts.ts";
import { type EarlierEvening, earlierBoards, isMap } from "../projects/earlierBoards.ts";
import type { Secrets } from "../Secrets.ts";

interface MapChoiceProps {
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly words: TablesTexts["map"];
}

/** The maps that whoever leads may choose from, and which it is. */
interface Maps {
  readonly known: readonly EarlierEvening[];
  readonly chosen: BoardId | null;
}

/** At which map of what the neighbourhood has the tables look. Nothing where there is none to choose. */
export function MapChoice({ secrets, texts, words }: MapChoiceProps) {
  const [maps, setMaps] = useMaps(secrets);
  const [said, setSaid] = useState("");
  const field = useId();
  if (maps === null || (maps.known.length === 0 && maps.chosen === null)) return null;
  const { known, chosen } = maps;
  const choose = async (id: string) => {
    const map = known.find((each) => each.id === id) ?? null;
    const reply = await mapApi.choose(
      secrets.boardId,
      secrets.token,
      map && { id: map.id, token: map.token },
    );
    if (!reply.ok) return setSaid(sentenceFor(texts, reply.reason));
    setMaps({ known, chosen: map?.id ?? null });
    setSaid(map === null ? words.taken : words.chosen);
  };
  return (
    <section className="tafel-krachtenkaart">
      <h3>
        <label htmlFor={field}>{words.label}</label>
      </h3>
      <p>{words.hint}</p>
      <select
        id={field}
        className="invoer"
        value={chosen ?? ""}
        onChange={({ target }) => void choose(target.value)}
      >
        <option value="">{words.none}</option>
        {chosen !== null && !known.some(({ id }) => id === chosen) && (
          <option value={chosen}>{words.other}</option>
        )}
        {known.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p role="status">{said}</p>
    </section>
  );
}

function useMaps({ boardId, token }: Secrets) {
  const [maps, setMaps] = useState<Maps | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const [known, reply] = await Promise.all([
        earlierBoards(boardId, isMap),
        mapApi.chosen(boardId, token),
      ]);
      if (!isOver && reply.ok) setMaps({ known, chosen: reply.value.board });
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [boardId, token]);
  return [maps, setMaps] as const;
}
