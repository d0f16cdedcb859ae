import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

/** A line as it is read at one of its cards. */
export interface LineInWords {
  readonly connectionId: ConnectionId;
  /** What stands on it. */
  readonly word: string | null;
  readonly words: string;
}

/** The lines of a card, in words. */
export function linesOf(
  { connections, cards }: Board,
  cardId: CardId,
  texts: TableTexts,
): readonly LineInWords[] {
  const { language } = texts;
  const { lineToWith } = listTextsIn(language);
  return [...connections.values()].flatMap(({ id, from, to, word }) => {
    if (from !== cardId && to !== cardId) return [];
    const other = cards.get(from === cardId ? to : from);
    if (other === undefined) return [];
    const text = nameOf(other, texts);
    const words =
      word === null
        ? filled(language, texts.facilitator.list.lineTo, { text })
        : filled(language, lineToWith, { text, word });
    return [{ connectionId: id, word, words }];
  });
}

/** What a card is called where only words stand. */
export function nameOf(card: Card, { language }: TableTexts): string {
  return cardName(card, tableCatalogue(language).resident);
}
