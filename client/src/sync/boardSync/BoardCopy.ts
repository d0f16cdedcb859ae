import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Hand } from "@buurtbord/shared/board/Hand.ts";
import type { CardId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { BoardProjection } from "@buurtbord/shared/document/BoardProjection.ts";
import { boardParts, findCard, findSheetText } from "@buurtbord/shared/document/boardDocument.ts";
import {
  putFreehand,
  removeFreehand,
  writeCardPlaces,
  writeCardPos,
  writeCardText,
  writeSheetText,
} from "@buurtbord/shared/document/facilitatorWrites.ts";
import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { bindTextField, type TextField } from "./bindTextField.ts";
import type { BoardChanged, LiveBoard } from "./LiveBoard.ts";
import { OthersHands } from "./OthersHands.ts";
import type { PlainWrite, UnconfirmedWrites } from "./UnconfirmedWrites.ts";

/** One origin for all that a hand does here: undo follows it. */
const HAND: Origin = { from: "hand" };

/** What a hand does within so many milliseconds is undone in one go. */
const ONE_GESTURE_MS = 500;

/**
 * This page's copy of a board: one document, from an epoch's first sync until it is thrown away. Notes every change
 * made by hand as a plain write.
 */
export class BoardCopy implements LiveBoard {
  readonly doc = new Y.Doc();
  readonly freehand: Y.Map<unknown>;
  readonly undo: Y.UndoManager;
  /** What pages show of themselves to each other, beside the document. */
  readonly awareness = new Awareness(this.doc);
  readonly hands = new OthersHands(this.awareness);
  readonly #projection: BoardProjection;
  #unconfirmed: Pick<UnconfirmedWrites, "made">;
  /** The cards and the worksheet as they were before the transaction under way. */
  readonly #known = new Map<CardId, Card>();
  #knownSheet: Board["worksheet"] = new Map();
  readonly #freehandListeners = new Set<(ids: ReadonlySet<string>) => void>();
  #byHand = false;

  constructor(unconfirmed: Pick<UnconfirmedWrites, "made">) {
    this.#unconfirmed = unconfirmed;
    this.#projection = new BoardProjection(this.doc, (id, reason) => {
      console.warn(
        `${/^[\w-]{1,64}$/.test(id) ? id : "a card or line with a bad id"} is left out: ${reason}`,
      );
    });
    const { cards, worksheet, freehand } = boardParts(this.doc);
    this.freehand = freehand;
    this.undo = new Y.UndoManager([cards, worksheet, freehand], {
      trackedOrigins: new Set([HAND]),
      captureTimeout: ONE_GESTURE_MS,
    });
    this.doc.on("beforeTransaction", ({ origin }: Y.Transaction) => {
      this.#byHand = origin === HAND || origin === this.undo;
    });
    this.#projection.onChange((changed) => {
      this.#noteCards(changed);
      this.#noteSheet();
    });
    freehand.observe(({ keysChanged }) => this.#noteFreehand(keysChanged));
  }

  get isFilled(): boolean {
    return this.#projection.isFilled;
  }

  get board(): Board {
    return this.#projection.board;
  }

  onChange(listener: (changed: BoardChanged) => void): () => void {
    return this.#projection.onChange(listener);
  }

  onFreehand(listener: (ids: ReadonlySet<string>) => void): () => void {
    this.#freehandListeners.add(listener);
    return () => this.#freehandListeners.delete(listener);
  }

  write(write: PlainWrite): void {
    switch (write.write) {
      case "pos":
        this.writePos(write.cardId, write.pos);
        break;
      case "text":
        writeCardText(this.doc, write.cardId, write.before, write.after, HAND);
        break;
      case "sheet":
        writeSheetText(this.doc, write.field, write.before, write.after, HAND);
        break;
      case "freehand":
        this.writeFreehand(write.id, write.record);
        break;
      default:
        unreachable(write);
    }
  }

  writePos(cardId: CardId, pos: Position): void {
    writeCardPos(this.doc, cardId, pos, HAND);
  }

  /** Lays many cards elsewhere at once: a gesture of its own, however soon after another. */
  writePlaces(places: ReadonlyMap<CardId, Position>): void {
    this.undo.stopCapturing();
    writeCardPlaces(this.doc, places, HAND);
    this.undo.stopCapturing();
  }

  /** What one gesture did, by id: undone in one go, however soon it came after another. Undefined: wiped out. */
  writeGesture(records: ReadonlyMap<string, unknown>): void {
    this.undo.stopCapturing();
    this.doc.transact(() => {
      for (const [id, record] of records) this.writeFreehand(id, record);
    }, HAND);
    this.undo.stopCapturing();
  }

  /** What this page's hand does, for who looks on. Null: nothing. */
  showHand(hand: Hand | null): void {
    this.awareness.setLocalStateField("hand", hand ?? undefined);
  }

  /** `record` undefined: wipes it out. */
  writeFreehand(id: string, record: unknown): void {
    if (record === undefined) removeFreehand(this.doc, id, HAND);
    else putFreehand(this.doc, id, record as Readonly<Record<string, unknown>>, HAND);
  }

  /** Ties a field to a card's text, letter by letter. Returns how to untie it. */
  bindText(cardId: CardId, field: TextField): () => void {
    const card = findCard(this.doc, cardId);
    return card === null ? () => {} : bindTextField(card.text, field, HAND, LIMITS.cardTextCodePoints);
  }

  /** The same for a question of the worksheet. */
  bindSheet(field: SheetFieldId, input: TextField): () => void {
    const text = findSheetText(this.doc, field);
    return text === null ? () => {} : bindTextField(text, input, HAND, LIMITS.sheetTextCodePoints);
  }

  /** A star before a line, or not any more: a gesture of its own. */
  writeSheet(field: SheetFieldId, after: string): void {
    this.undo.stopCapturing();
    writeSheetText(this.doc, field, this.board.worksheet.get(field) ?? "", after, HAND);
    this.undo.stopCapturing();
  }

  /** Another copy takes its place: what a hand still writes here, until the page shows the other, goes to `made`. */
  retire(made: (write: PlainWrite) => void): void {
    this.#unconfirmed = { made };
    this.awareness.destroy();
  }

  destroy(): void {
    this.#projection.destroy();
    this.undo.destroy();
    this.doc.destroy();
  }

  #noteCards({ cards }: BoardChanged): void {
    if (!this.isFilled) return;
    for (const id of cards) {
      const before = this.#known.get(id);
      const after = this.board.cards.get(id);
      if (before?.pos !== after?.pos) this.hands.written([id]);
      if (after === undefined) this.#known.delete(id);
      else this.#known.set(id, after);
      if (this.#byHand && before !== undefined && after !== undefined) this.#noteCard(before, after);
    }
  }

  #noteSheet(): void {
    if (!this.isFilled || this.board.worksheet === this.#knownSheet) return;
    const before = this.#knownSheet;
    this.#knownSheet = this.board.worksheet;
    if (!this.#byHand) return;
    for (const [field, after] of this.#knownSheet) {
      const was = before.get(field) ?? "";
      if (was !== after) this.#unconfirmed.made({ write: "sheet", field, before: was, after });
    }
  }

  #noteCard(before: Card, after: Card): void {
    const cardId = after.id;
    const [x, y] = after.pos;
    if (before.pos[0] !== x || before.pos[1] !== y) {
      this.#unconfirmed.made({ write: "pos", cardId, pos: after.pos });
    }
    if (before.text !== after.text) {
      this.#unconfirmed.made({ write: "text", cardId, before: before.text, after: after.text });
    }
  }

  #noteFreehand(ids: ReadonlySet<string>): void {
    if (this.#byHand) {
      for (const id of ids) {
        this.#unconfirmed.made({ write: "freehand", id, record: this.freehand.get(id) });
      }
    }
    this.hands.written(ids);
    for (const listener of this.#freehandListeners) listener(ids);
  }
}
