import type * as Y from "yjs";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Connection } from "../board/Connection.ts";
import type { CardId, ConnectionId } from "../board/ids.ts";
import { type BoardParts, boardParts } from "./boardDocument.ts";
import { readCard } from "./readCard.ts";
import { betweenCards, readConnection } from "./readConnection.ts";
import { isFilled, readFrame } from "./readFrame.ts";
import { readWorksheet } from "./readWorksheet.ts";
import type { Reading } from "./stored.ts";

/** What a transaction changed. */
export interface BoardChanged {
  /** Those that it touched. */
  readonly cards: ReadonlySet<CardId>;
  /** Those that it touched, and those that came or went with a card. */
  readonly connections: ReadonlySet<ConnectionId>;
  /** Whether anything else of the board than these. */
  readonly frame: boolean;
  /** Whether anything else of the board than cards. */
  readonly rest: boolean;
}

/**
 * The board of a document, kept up to date: after each transaction only what it touched is read again. What cannot be
 * read is left out, with a reason, and comes back when it is repaired. Equal to readBoard at every moment (outside a
 * transaction).
 */
export class BoardProjection {
  readonly #doc: Y.Doc;
  readonly #parts: BoardParts;
  readonly #cards = new Map<CardId, Card>();
  readonly #connections = new Map<ConnectionId, Connection>();
  readonly #quarantined = new Map<string, string>();
  readonly #leftOut: (id: string, reason: string) => void;
  /** All connections, also those whose card is missing. */
  readonly #connectionReadings = new Map<ConnectionId, Reading<Connection>>();
  /** Null: to be read when somebody asks. */
  #board: Board | null = null;
  readonly #listeners = new Set<(changed: BoardChanged) => void>();

  /** What the transaction under way touched. */
  readonly #touchedCards = new Set<CardId>();
  readonly #touchedConnections = new Set<ConnectionId>();
  #touchedFrame = false;
  #touchedWorksheet = true;
  #worksheet: Board["worksheet"] = new Map();

  /** `leftOut`: told of each card and connection that cannot be read, and why, in words for a log. */
  constructor(doc: Y.Doc, leftOut: (id: string, reason: string) => void = () => {}) {
    this.#doc = doc;
    this.#leftOut = leftOut;
    this.#parts = boardParts(doc);
    for (const id of this.#parts.cards.keys()) this.#touchedCards.add(id as CardId);
    for (const id of this.#parts.connections.keys()) this.#touchedConnections.add(id as ConnectionId);
    this.#catchUp();
    this.#parts.board.observe(this.#onFrame);
    this.#parts.steps.observe(this.#onFrame);
    this.#parts.cards.observeDeep(this.#onCards);
    this.#parts.connections.observe(this.#onConnections);
    this.#parts.worksheet.observeDeep(this.#onWorksheet);
    doc.on("afterTransaction", this.#afterTransaction);
  }

  /** Whether there is a board to read yet: a page's copy is empty until its first sync. */
  get isFilled(): boolean {
    return isFilled(this.#doc);
  }

  /** A live view: its maps change in place, each card is a new object when it changed. Throws while not filled. */
  get board(): Board {
    this.#board ??= {
      ...readFrame(this.#doc),
      worksheet: this.#worksheet,
      cards: this.#cards,
      connections: this.#connections,
    };
    return this.#board;
  }

  /** What could not be read and was left out: `card <id>` or `connection <id>`, and why. */
  get quarantined(): ReadonlyMap<string, string> {
    return this.#quarantined;
  }

  /** Calls the listener after each transaction that touched the board. Returns how to stop that. */
  onChange(listener: (changed: BoardChanged) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    this.#parts.board.unobserve(this.#onFrame);
    this.#parts.steps.unobserve(this.#onFrame);
    this.#parts.cards.unobserveDeep(this.#onCards);
    this.#parts.connections.unobserve(this.#onConnections);
    this.#parts.worksheet.unobserveDeep(this.#onWorksheet);
    this.#doc.off("afterTransaction", this.#afterTransaction);
    this.#listeners.clear();
  }

  readonly #onFrame = (): void => {
    this.#touchedFrame = true;
  };

  readonly #onWorksheet = (): void => {
    this.#touchedWorksheet = true;
    this.#touchedFrame = true;
  };

  readonly #onCards = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      // The path leads from the map of cards to what changed: empty for the map itself, else a card's id is first.
      const [cardId] = event.path;
      const touched = cardId === undefined ? event.keys.keys() : [String(cardId)];
      for (const id of touched) this.#touchedCards.add(id as CardId);
    }
  };

  readonly #onConnections = (event: Y.YMapEvent<unknown>): void => {
    for (const id of event.keysChanged) this.#touchedConnections.add(id as ConnectionId);
  };

  readonly #afterTransaction = (): void => {
    if (!this.#touchedFrame && this.#touchedCards.size === 0 && this.#touchedConnections.size === 0) return;
    const changed = this.#catchUp();
    for (const listener of this.#listeners) listener(changed);
  };

  #catchUp(): BoardChanged {
    const cards = new Set(this.#touchedCards);
    const cameOrWent = new Set([...cards].filter((id) => this.#readCard(id)));
    for (const id of this.#touchedConnections) this.#readConnection(id);
    const lines = this.#linesOf(cameOrWent);
    const frame = this.#touchedFrame;
    const connections = new Set(this.#touchedConnections);
    for (const id of new Set([...connections, ...lines])) if (this.#settleConnection(id)) connections.add(id);
    if (this.#touchedWorksheet) this.#readWorksheet();
    if (this.#touchedFrame) this.#board = null;
    this.#touchedCards.clear();
    this.#touchedConnections.clear();
    this.#touchedFrame = false;
    return { cards, connections, frame, rest: frame || connections.size > 0 };
  }

  /** Connections that a card which came or went may show or hide, though they were not touched themselves. */
  #linesOf(cards: ReadonlySet<CardId>): ConnectionId[] {
    const lines: ConnectionId[] = [];
    if (cards.size === 0) return lines;
    for (const [id, read] of this.#connectionReadings) {
      if (read.ok && (cards.has(read.value.from) || cards.has(read.value.to))) lines.push(id);
    }
    return lines;
  }

  #readWorksheet(): void {
    const { worksheet, quarantined } = readWorksheet(this.#doc);
    this.#worksheet = worksheet;
    for (const key of this.#quarantined.keys()) if (key.startsWith("sheet ")) this.#quarantined.delete(key);
    for (const [key, reason] of quarantined) {
      this.#leftOut(key, reason);
      this.#quarantined.set(key, reason);
    }
    this.#touchedWorksheet = false;
  }

  /** Returns whether the card came or went. */
  #readCard(id: CardId): boolean {
    const was = this.#cards.has(id);
    const map = this.#parts.cards.get(id);
    const reading = map === undefined ? null : readCard(id, map);
    if (reading?.ok) this.#cards.set(id, reading.value);
    else this.#cards.delete(id);
    if (reading?.ok === false) this.#leftOut(id, reading.reason);
    this.#setQuarantined(`card ${id}`, reading);
    return was !== this.#cards.has(id);
  }

  #readConnection(id: ConnectionId): void {
    const value = this.#parts.connections.get(id);
    const reading = value === undefined ? null : readConnection(id, value);
    if (reading === null) this.#connectionReadings.delete(id);
    else this.#connectionReadings.set(id, reading);
    if (reading?.ok === false) this.#leftOut(id, reading.reason);
  }

  /** Shows or hides a connection, whichever its cards ask for. Returns whether it came or went. */
  #settleConnection(id: ConnectionId): boolean {
    const was = this.#connections.has(id);
    const read = this.#connectionReadings.get(id);
    const reading = read === undefined ? null : betweenCards(read, this.#cards);
    if (reading?.ok) this.#connections.set(id, reading.value);
    else this.#connections.delete(id);
    this.#setQuarantined(`connection ${id}`, reading);
    return was !== this.#connections.has(id);
  }

  #setQuarantined(what: string, reading: Reading<unknown> | null): void {
    if (reading === null || reading.ok) this.#quarantined.delete(what);
    else this.#quarantined.set(what, reading.reason);
  }
}
