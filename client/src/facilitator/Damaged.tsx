import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useState } from "react";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Message } from "../ui/react/Message.tsx";

interface DamagedProps {
  readonly boardId: BoardId;
  readonly token: string;
  readonly texts: TableTexts;
}

/** A board that cannot be read any more: as it last could, it becomes a new board. */
export function Damaged({ boardId, token, texts }: DamagedProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { title, text, reopen } = texts.facilitator.damaged;
  const openAgain = async () => {
    const reply = await boardApi.reopen(boardId, token);
    if (!reply.ok) return setProblem(sentenceFor(texts, reply.reason));
    const { id, facilitatorToken, screenToken } = reply.value;
    keepBoard({ id, facilitatorToken, screenToken, lastOpened: Date.now() });
    location.assign(`/b/${id}#${facilitatorToken}`);
  };
  return (
    <Message title={title} text={text}>
      <button type="button" className="knop" onClick={() => void openAgain()}>
        {reopen}
      </button>
      <p role="alert">{problem}</p>
    </Message>
  );
}
