import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "react";
import { linesOf, nameOf } from "../list/linesOf.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Choice } from "./Choice.tsx";
import type { Act } from "./DeskActions.ts";
import { LineRow } from "./LineRow.tsx";
import { WordField } from "./WordField.tsx";

interface LinesPartProps {
  readonly board: Board;
  readonly card: Card;
  /** All other cards. */
  readonly others: readonly Card[];
  readonly texts: TableTexts;
  readonly act: Act;
}

/** The lines of a card in words, and a new one to another card; a word can be put on it first, or afterwards. */
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
          <WordField label={list.lineWord} word={word} texts={texts} onChange={setWord} />
          <Choice
            label={list.connectTo}
            choose={list.choose}
            options={others.map((other) => ({ id: other.id, name: nameOf(other, texts) }))}
            onChoose={(to) => void connect(to)}
          />
        </>
      )}
      {linesOf(board, card.id, texts).map((line) => (
        <LineRow key={line.connectionId} line={line} texts={texts} act={act} />
      ))}
    </>
  );
}
