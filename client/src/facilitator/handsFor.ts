import type { CanvasHands } from "../canvas/CanvasHands.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { type Act, wasDone } from "./DeskActions.ts";

interface Desk extends Pick<CanvasHands, "selected" | "toolChanged" | "layPhoto"> {
  readonly act: Act;
  readonly texts: TableTexts;
  readonly say: (sentence: string) => void;
}

/** What hands on the canvas do, done to the board. */
export function handsFor(
  connection: BoardConnection,
  { act, texts, say, selected, toolChanged, layPhoto }: Desk,
): CanvasHands {
  return {
    selected,
    toolChanged,
    layPhoto,
    moveCard: async (cardId, pos, field) =>
      wasDone(await connection.moveCard(cardId, pos, field), texts, say),
    connectCards: (from, to) => void act({ type: "connect-cards", from, to, word: null }),
    removeCards: (cardIds) => {
      for (const cardId of cardIds) void act({ type: "remove-card", cardId });
      say(texts.facilitator.list.removed);
    },
    bindText: (cardId, field) => connection.bindText(cardId, field),
    writeFreehand: (records) => connection.writeFreehand(records),
    showHand: (hand) => connection.showHand(hand),
  };
}
