import type { CanvasHands } from "../canvas/CanvasHands.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { type Act, doTogether, wasDone } from "./DeskActions.ts";

interface Desk extends Pick<CanvasHands, "selected" | "toolChanged" | "layPhotos"> {
  readonly act: Act;
  readonly texts: TableTexts;
  readonly say: (sentence: string) => void;
}

/** What hands on the canvas do, done to the board. */
export function handsFor(
  connection: BoardConnection,
  { act, texts, say, selected, toolChanged, layPhotos }: Desk,
): CanvasHands {
  return {
    selected,
    toolChanged,
    layPhotos,
    moveCards: async (moves) => {
      const answers = await connection.moveCards(moves);
      const isLaid = answers.map((answer) => wasDone(answer, texts, say));
      return moves.filter((_, n) => !isLaid[n]).map(({ cardId }) => cardId);
    },
    connectCards: (from, to) => void act({ type: "connect-cards", from, to, word: null }),
    remove: async ({ cards, drawings }) => {
      const removing = cards.map((cardId) => ({ type: "remove-card", cardId }) as const);
      const wiped = new Map(drawings.map((id) => [id, undefined]));
      const isDone = await doTogether(connection, removing, texts, say, wiped);
      if (isDone && cards.length > 0) say(texts.facilitator.list.removed);
    },
    bindText: (cardId, field) => connection.bindText(cardId, field),
    writeFreehand: (records) => connection.writeFreehand(records),
    showHand: (hand) => connection.showHand(hand),
  };
}
