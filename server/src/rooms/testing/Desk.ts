import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { ActivityId, BoardId, CardId, CardKindId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { newStep, type Step } from "@buurtbord/shared/board/Step.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { fillBoardDocument, findCard, findSheetText } from "@buurtbord/shared/document/boardDocument.ts";
import * as Y from "yjs";
import { judgeUpdate, type Verdict } from "../prefilter/judgeUpdate.ts";

const step: Step = newStep("hang");

/** The server's end of the filter, for tests: a board with two cards, and copies of it that facilitators work on. */
export class Desk {
  readonly doc = new Y.Doc();
  readonly #owners = new Map<number, string>();

  constructor() {
    fillBoardDocument(this.doc, {
      id: "b-1" as BoardId,
      title: "Prikbord",
      activity: "wish-tree" as ActivityId,
      language: "nl",
      steps: [step],
      currentStep: step.id,
    });
    this.applyChange({ type: "sheet-text", field: "resident" as SheetFieldId, text: "Koffie" });
    this.put("c-1", "Samen koken");
    this.put("c-2", "Een bankje");
  }

  put(id: string, text: string): void {
    this.applyChange({ type: "card-put", card: card(id, text) });
  }

  applyChange(change: Parameters<typeof applyChanges>[1][number]): void {
    applyChanges(this.doc, [change], { from: "command" });
  }

  /** A facilitator's copy, with everything the server has. */
  copy(): Y.Doc {
    const copy = new Y.Doc();
    for (const name of ["board", "steps", "cards", "connections", "worksheet", "freehand"]) copy.getMap(name);
    this.pull(copy);
    return copy;
  }

  pull(copy: Y.Doc): void {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(copy)));
  }

  /** What a copy answers to the server's sync step 1: what the server lacks, and all that the copy saw deleted. */
  offerAll(copy: Y.Doc, who = "anna"): Verdict {
    return this.offer(Y.encodeStateAsUpdate(copy, Y.encodeStateVector(this.doc)), who);
  }

  /** Judges an update and lets it in as a room would. */
  offer(update: Uint8Array, who = "anna"): Verdict {
    const verdict = judgeUpdate(this.doc, update, {
      tokenHash: who,
      ownerOf: (clientId) => this.#owners.get(clientId) ?? null,
    });
    if (!verdict.ok) return verdict;
    for (const clientId of verdict.newClients) this.#owners.set(clientId, who);
    Y.applyUpdate(this.doc, verdict.update);
    return verdict;
  }

  /** What was let in but could not be placed: nothing, ever. */
  get pending(): unknown {
    return this.doc.store.pendingStructs ?? this.doc.store.pendingDs;
  }

  text(id: string): string | null {
    return findCard(this.doc, id)?.text.toString() ?? null;
  }

  pos(id: string): unknown {
    return findCard(this.doc, id)?.map.get("pos");
  }
}

function card(id: string, text: string): Card {
  return {
    id: id as CardId,
    kind: "wish" as CardKindId,
    text,
    field: null,
    pos: [10, 20],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 1,
  };
}

export function mapOf(copy: Y.Doc, id: string): Y.Map<unknown> {
  const found = findCard(copy, id);
  if (found === null) throw new Error(`No card ${id}`);
  return found.map;
}

export function textOf(copy: Y.Doc, id: string): Y.Text {
  const found = findCard(copy, id);
  if (found === null) throw new Error(`No card ${id}`);
  return found.text;
}

/** What the desk's worksheet says; it has one question. */
export function sheetOf(copy: Y.Doc): Y.Text {
  const found = findSheetText(copy, "resident");
  if (found === null) throw new Error("No worksheet");
  return found;
}

/** The update of what a hand does to a copy. */
export function byHand(copy: Y.Doc, write: () => void): Uint8Array {
  return updateOf(copy, () => copy.transact(write, "hand"));
}

/** The update of whatever happens to a copy; an undo makes its own transaction. */
export function updateOf(copy: Y.Doc, happen: () => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  copy.on("update", collect);
  happen();
  copy.off("update", collect);
  return Y.mergeUpdates(updates);
}

export function drawing(id: string, more: Readonly<Record<string, unknown>> = {}) {
  const props = { color: "black", segments: [{ type: "free", points: [{ x: 0, y: 0, z: 0.5 }] }] };
  return {
    id,
    typeName: "shape",
    type: "draw",
    parentId: "page:page",
    x: 4,
    y: 5,
    index: "a1",
    props,
    ...more,
  };
}
