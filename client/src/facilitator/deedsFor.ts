import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { type Act, wasDone } from "./DeskActions.ts";
import { mayHoldHiddenDots } from "./evening/whatIsHidden.ts";

interface Desk {
  readonly act: Act;
  readonly texts: TableTexts;
  readonly say: (sentence: string) => void;
}

/** What is done from several places of the desk, and said when it was done. */
export function deedsFor(connection: BoardConnection, { act, texts, say }: Desk) {
  const { card, reveal } = texts.facilitator.evening;
  return {
    hide: async (cardIds: readonly CardId[]) => {
      const answers = await Promise.all(cardIds.map((cardId) => act({ type: "hide-card", cardId })));
      if (answers.every((isDone) => isDone)) say(card.hidden);
    },
    countDots: async () => {
      const isDone = await act({ type: "reveal-dots" });
      const board = connection.getStatus().live?.board;
      if (isDone && board !== undefined && mayHoldHiddenDots(board)) say(reveal.noDots);
    },
    undo: async () => {
      say("");
      wasDone(await connection.undo(), texts, say);
    },
  };
}
