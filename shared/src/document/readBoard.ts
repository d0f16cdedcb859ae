import type * as Y from "yjs";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Connection } from "../board/Connection.ts";
import type { CardId, ConnectionId } from "../board/ids.ts";
import { boardParts } from "./boardDocument.ts";
import { readCard } from "./readCard.ts";
import { betweenCards, readConnection } from "./readConnection.ts";
import { readFrame } from "./readFrame.ts";
import { readWorksheet } from "./readWorksheet.ts";

export interface BoardReading {
  readonly board: Board;
  /** What could not be read and was left out: `card <id>` or `connection <id>`, and why. */
  readonly quarantined: ReadonlyMap<string, string>;
}

/** The whole board, once. Whoever follows a board keeps a BoardProjection instead. */
export function readBoard(doc: Y.Doc): BoardReading {
  const parts = boardParts(doc);
  const cards = new Map<CardId, Card>();
  const connections = new Map<ConnectionId, Connection>();
  const { worksheet, quarantined: unreadSheet } = readWorksheet(doc);
  const quarantined = new Map(unreadSheet);
  for (const [id, map] of parts.cards.entries()) {
    const reading = readCard(id, map);
    if (reading.ok) cards.set(reading.value.id, reading.value);
    else quarantined.set(`card ${id}`, reading.reason);
  }
  for (const [id, value] of parts.connections.entries()) {
    const reading = betweenCards(readConnection(id, value), cards);
    if (reading.ok) connections.set(reading.value.id, reading.value);
    else quarantined.set(`connection ${id}`, reading.reason);
  }
  return { board: { ...readFrame(doc), worksheet, cards, connections }, quarantined };
}
