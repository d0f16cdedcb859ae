import type { CardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Editor, TLPageId, TLRecord, TLShape, TLShapeId } from "@tldraw/tldraw";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import type { Arrivals } from "./Arrivals.ts";
import { cardShape, cardShapeId } from "./CardShape.ts";
import { freehandShape } from "./freehandShape.ts";
import { lineShape } from "./lineShape.ts";
import { nameInLog, reasonOf } from "./reasonOf.ts";

/** Runs something before the next picture is drawn. In a hidden tab nothing is drawn: then soon. */
export type NextFrame = (run: () => void) => void;

export const nextFrame: NextFrame = (run) => {
  if (document.hidden) setTimeout(run, 100);
  else requestAnimationFrame(run);
};

/** What of tldraw's editor is used. */
export type ProjectedEditor = Pick<
  Editor,
  "store" | "getCurrentPageId" | "getCurrentPageShapeIds" | "getSelectedShapeIds" | "getShape" | "isIn"
>;

/**
 * Keeps the canvas's store equal to the board: one store transaction a frame, each record checked by itself. What
 * does not pass is left out, and comes back when it is repaired.
 */
export class BoardProjector {
  readonly #editor: ProjectedEditor;
  readonly #live: LiveBoard;
  readonly #arrivals: Arrivals;
  readonly #nextFrame: NextFrame;
  readonly #stops: readonly (() => void)[];
  readonly #quarantined = new Map<string, string>();
  /** To be projected with the next frame. */
  readonly #cards = new Set<CardId>();
  readonly #drawings = new Set<string>();
  /** What lies under the cards. */
  #picture: PhotoName | undefined;
  #waiting = false;
  #stopped = false;

  constructor(editor: ProjectedEditor, live: LiveBoard, arrivals: Arrivals, next: NextFrame = nextFrame) {
    this.#editor = editor;
    this.#live = live;
    this.#arrivals = arrivals;
    this.#nextFrame = next;
    this.#picture = live.board.picture?.photo;
    this.#projectAll();
    this.#stops = [
      live.onChange(({ cards, rest }) => this.#later(this.#cards, rest ? this.#touched(cards) : cards)),
      live.onFreehand((ids) => this.#later(this.#drawings, ids)),
      live.hands.onChange((ids) => this.#inHands(ids)),
    ];
  }

  /** Shape id → why it is not shown. */
  get quarantined(): ReadonlyMap<string, string> {
    return this.#quarantined;
  }

  /** Shows these cards as the board has them, also when a hand moved them meanwhile. */
  showAgain(ids: readonly CardId[]): void {
    this.#later(this.#cards, ids);
  }

  /** Shows these drawings as the board has them: what it has not kept goes. */
  drawAgain(ids: readonly string[]): void {
    this.#later(this.#drawings, ids);
  }

  /** Another picture under the cards: what is pinned to it may be another. */
  #touched(cards: ReadonlySet<CardId>): Iterable<CardId> {
    const { board } = this.#live;
    if (board.picture?.photo === this.#picture) return cards;
    this.#picture = board.picture?.photo;
    return new Set([...cards, ...board.cards.keys()]);
  }

  /** Others' hands move these, or let go of them. */
  #inHands(ids: ReadonlySet<string>): void {
    const isDrawing = (id: string) => id.startsWith("shape:");
    this.#later(this.#drawings, [...ids].filter(isDrawing));
    this.#later(this.#cards, [...ids].filter((id) => !isDrawing(id)) as CardId[]);
  }

  stop(): void {
    this.#stopped = true;
    for (const stop of this.#stops) stop();
  }

  #later<Id>(waiting: Set<Id>, ids: Iterable<Id>): void {
    for (const id of ids) waiting.add(id);
    if (this.#waiting) return;
    this.#waiting = true;
    this.#nextFrame(() => {
      this.#waiting = false;
      if (!this.#stopped) this.#project();
    });
  }

  #projectAll(): void {
    const { board, freehand, hands } = this.#live;
    const kept = new Set<string>([...board.cards.keys()].map(cardShapeId));
    const drawings = new Set([...freehand.keys(), ...hands.lines()]);
    for (const id of drawings) kept.add(id);
    const gone = [...this.#editor.getCurrentPageShapeIds()].filter((id) => !kept.has(id));
    for (const id of board.cards.keys()) this.#cards.add(id);
    for (const id of drawings) this.#drawings.add(id);
    this.#put(gone);
  }

  #project(): void {
    const { board } = this.#live;
    const came = [...this.#cards].filter(
      (id) => board.cards.has(id) && !this.#editor.store.has(cardShapeId(id)),
    );
    this.#arrivals.cameIn(came, performance.now());
    this.#put([]);
  }

  #put(gone: readonly TLShapeId[]): void {
    const put: TLRecord[] = [];
    const removed: TLShapeId[] = [...gone];
    const take = (id: TLShapeId, record: () => TLRecord | null) => {
      const checked = this.#checked(id, record);
      if (checked !== null) put.push(checked);
      else if (this.#editor.store.has(id)) removed.push(id);
    };
    const page = this.#editor.getCurrentPageId();
    for (const id of this.#cards) take(cardShapeId(id), () => this.#cardRecord(id, page));
    for (const id of this.#drawings) {
      take(id as TLShapeId, () => this.#drawingRecord(id, page));
    }
    this.#cards.clear();
    this.#drawings.clear();
    this.#editor.store.mergeRemoteChanges(() => this.#editor.store.remove(removed));
    this.#putAll(put);
  }

  /** One record on which the canvas stumbles all the same must not take the others with it. */
  #putAll(records: readonly TLRecord[]): void {
    try {
      this.#putInStore(records);
    } catch {
      for (const record of records) this.#putAlone(record);
    }
  }

  #putAlone(record: TLRecord): void {
    try {
      this.#putInStore([record]);
    } catch (fault) {
      this.#leaveOut(record.id, fault);
    }
  }

  #putInStore(records: readonly TLRecord[]): void {
    this.#editor.store.mergeRemoteChanges(() => this.#editor.store.put([...records]));
  }

  #cardRecord(id: CardId, page: TLPageId): TLRecord | null {
    const card = this.#live.board.cards.get(id);
    if (card === undefined) return null;
    const pos = this.#live.hands.placeOf(id) ?? card.pos;
    return this.#asHeld(cardShape(this.#live.board, card.pos === pos ? card : { ...card, pos }, page));
  }

  #drawingRecord(id: string, page: TLPageId): TLRecord | null {
    const { freehand, hands } = this.#live;
    const shape = freehandShape(id, freehand.get(id), page);
    const line = hands.lineOf(id);
    if (shape === null) return line === undefined ? null : lineShape(line, page);
    const [x, y] = hands.placeOf(id) ?? [shape.x, shape.y];
    return this.#asHeld({ ...shape, x, y });
  }

  /** What a hand here holds stays in that hand until it is let go. */
  #asHeld(record: TLShape): TLShape {
    const inHand =
      this.#editor.isIn("select.translating") && this.#editor.getSelectedShapeIds().includes(record.id);
    const held = inHand ? this.#editor.getShape(record.id) : undefined;
    return held === undefined ? record : { ...record, x: held.x, y: held.y };
  }

  #checked(id: TLShapeId, record: () => TLRecord | null): TLRecord | null {
    try {
      const made = record();
      this.#quarantined.delete(id);
      if (made === null) return null;
      return this.#editor.store.schema.validateRecord(this.#editor.store, made, "tests", null);
    } catch (fault) {
      this.#leaveOut(id, fault);
      return null;
    }
  }

  #leaveOut(id: string, fault: unknown): void {
    const reason = reasonOf(fault);
    if (this.#quarantined.get(id) !== reason) console.warn(`${nameInLog(id)} is not shown: ${reason}`);
    this.#quarantined.set(id, reason);
  }
}
