import { freehandFault } from "@buurtbord/shared/board/freehandRecord.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { isPosition } from "@buurtbord/shared/board/Position.ts";
import * as Y from "yjs";
import { type Area, areaOf } from "./areaOf.ts";
import type { Struct } from "./cutToNew.ts";
import type { PlaceOrDead } from "./StructWalk.ts";
import type { UpdateRefusal } from "./UpdateRefusal.ts";

/** Where people type: on a card, or on a worksheet. */
type TextArea = Extract<Area, { area: "text" | "sheet" }>;

const MOST_LIVE_DELETES = 5_000;

/** Adds up what one update does to the board, in the areas where it may do something. */
export class Tally {
  readonly moved = new Set<CardId>();
  readonly changed = new Set<CardId>();
  /** A place of theirs is taken away: for another one, or by an undo where others moved the card at the same time. */
  readonly displaced = new Set<CardId>();
  readonly #doc: Y.Doc;
  /** How much longer each text becomes, and how long it may be, in UTF-16 units. */
  readonly #growth = new Map<Y.Text, { readonly units: number; readonly most: number }>();
  readonly #newRecords = new Set<string>();
  #deletes = 0;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** Counts a struct that the update brings. */
  add(struct: Struct, place: PlaceOrDead): UpdateRefusal | null {
    if (place === "dead" || !(struct instanceof Y.Item)) return null;
    const area = areaOf(this.#doc, place);
    if (area === null) return "not-yours";
    if (struct.content instanceof Y.ContentDeleted) {
      // It takes away the value before it, though nothing says so.
      if (area.area === "pos") this.displaced.add(area.cardId);
      return null;
    }
    return isText(area) ? this.#addText(struct, area) : this.#addValue(struct, area);
  }

  /** Counts the deletion of so many units of a struct that the document has or the update brings. */
  remove(struct: Struct, place: PlaceOrDead, units: number): UpdateRefusal | null {
    if (place === "dead" || !(struct instanceof Y.Item) || isGone(struct)) return null;
    this.#deletes += 1;
    const area = areaOf(this.#doc, place);
    if (area === null) return "not-yours";
    if (isText(area)) this.#grow(area, -units);
    if (area.area === "pos") this.displaced.add(area.cardId);
    return null;
  }

  /** What only the whole update can be asked. */
  verdict(): UpdateRefusal | null {
    if (this.#deletes > MOST_LIVE_DELETES) return "too-many";
    for (const [text, { units, most }] of this.#growth) {
      if (units > 0 && text.length + units > most) return "text-too-long";
    }
    return this.#isTooMuchFreehand() ? "board-full" : null;
  }

  #addText({ content, length }: Y.Item, area: TextArea): UpdateRefusal | null {
    if (!(content instanceof Y.ContentString)) return "not-text";
    this.#grow(area, length);
    return null;
  }

  /** Yjs makes one item of values that were written one after the other, are gone, and are kept for undo. */
  #addValue(struct: Y.Item, area: Exclude<Area, TextArea>): UpdateRefusal | null {
    const { content } = struct;
    const values: readonly unknown[] = content instanceof Y.ContentAny ? content.arr : [undefined];
    if (area.area === "pos") {
      if (!values.every(isPosition)) return "bad-place";
      this.moved.add(area.cardId);
      return null;
    }
    if (values.some((value) => freehandFault(area.key, value) !== null)) return "bad-record";
    this.#newRecords.add(area.key);
    return null;
  }

  #grow(area: TextArea, units: number): void {
    const { text } = area;
    if (area.area === "text") this.changed.add(area.cardId);
    const most = area.area === "text" ? LIMITS.cardTextByYjsCodePoints : LIMITS.sheetTextByYjsCodePoints;
    this.#growth.set(text, { units: (this.#growth.get(text)?.units ?? 0) + units, most });
  }

  #isTooMuchFreehand(): boolean {
    if (this.#newRecords.size === 0) return false;
    const freehand = this.#doc.getMap("freehand");
    const added = [...this.#newRecords].filter((key) => !freehand.has(key)).length;
    return added > 0 && freehand.size + added > LIMITS.freehandRecordsPerBoard;
  }
}

function isText(area: Area): area is TextArea {
  return area.area === "text" || area.area === "sheet";
}

function isGone(struct: Y.Item): boolean {
  return struct.deleted || struct.content instanceof Y.ContentDeleted;
}
