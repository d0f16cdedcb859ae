import { spread } from "@buurtbord/shared/activities/spread.ts";
import { tidied } from "@buurtbord/shared/activities/tidied.ts";
import type { WhatToLay } from "@buurtbord/shared/activities/WhatToLay.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import { mergeTextsIn } from "../texts/merge/mergeTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { type Act, doTogether, wasDone } from "./DeskActions.ts";
import { mayHoldHiddenDots } from "./evening/whatIsHidden.ts";

interface Desk {
  readonly act: Act;
  readonly texts: TableTexts;
  readonly say: (sentence: string) => void;
}

/** Lays cards anew: in rows, or only those that lie on others. */
export type LayAnew = (how: "tidy" | "apart", what: WhatToLay) => void;

/** What is done from several places of the desk, and said when it was done. */
export function deedsFor(connection: BoardConnection, { act, texts, say }: Desk) {
  const { tidy, evening } = texts.facilitator;
  const { card, reveal } = evening;
  const layAnew: LayAnew = (how, what) => {
    const board = connection.getStatus().live?.board;
    if (board === undefined) return;
    const places = how === "tidy" ? tidied(board, what) : spread(board, what);
    if (places.size > 0) connection.layCards(places);
    const [done, nothing] = how === "tidy" ? [tidy.done, tidy.isTidy] : [tidy.apartDone, tidy.noHeaps];
    say(places.size > 0 ? done : nothing);
  };
  return {
    layAnew,
    merge: async ({ into, cards }: Pick<CommandOf<"merge-cards">, "into" | "cards">) => {
      if (await act({ type: "merge-cards", into, cards })) say(mergeTextsIn(texts.language).merged);
    },
    hide: async (cardIds: readonly CardId[]) => {
      const hiding = cardIds.map((cardId) => ({ type: "hide-card", cardId }) as const);
      if (await doTogether(connection, hiding, texts, say)) say(card.hidden);
    },
    countDots: async () => {
      const isDone = await act({ type: "reveal-dots" });
      const board = connection.getStatus().live?.board;
      if (isDone && board !== undefined && mayHoldHiddenDots(board)) say(reveal.noDots);
    },
    undo: async () => {
      say("");
      const answer = await connection.undo();
      if (answer.type === "overtaken") say(texts.facilitator.bar.overtaken);
      else wasDone(answer, texts, say);
    },
  };
}
