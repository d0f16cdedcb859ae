import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { useState } from "react";
import { linesOf, nameOf } from "../list/linesOf.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Choice } from "./Choice.tsx";
import type { Act } from "./DeskActions.ts";

interface LinesPartProps {
  readonly board: Board;
  readonly card: Card;
  /** All other cards. */
  readonly others: readonly Card[];
  readonly texts: TableTexts;
  readonly act: Act;
}

/** The lines of a card in words, and a new one to another card; a word can be put on it first. */
export function LinesPart({ board, card, others, texts, act }: LinesPartProps) {
  const { list } = texts.facilitator;
  const [word, setWord] = useState("");
  const connect = async (to: CardId) => {
    if (await act({ type: "connect-cards", from: card.id, to, word: word.trim() || null })) setWord("");
  };
  return (
    <>
      {others.length > 0 && (
        <>
          <label>
            {list.lineWord}
            <input
              className="invoer"
              dir="auto"
              value={word}
              maxLength={LIMITS.connectionWordCodePoints}
              onChange={({ target }) => setWord(target.value)}
            />
          </label>
          <Choice
            label={list.connectTo}
            choose={list.choose}
            options={others.map((other) => ({ id: other.id, name: nameOf(other, texts) }))}
            onChoose={(to) => void connect(to)}
          />
        </>
      )}
      {linesOf(board, card.id, texts).map(({ connectionId, words }) => (
        <p key={connectionId} className="lijst-lijn">
          <Icon name="line" />
          <span dir="auto">{words}</span>
          <button
            type="button"
            className="knop"
            onClick={() => void act({ type: "disconnect-cards", connectionId })}
          >
            {list.removeLine}
          </button>
        </p>
      ))}
    </>
  );
}
