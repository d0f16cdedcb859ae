import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, drawing, mapOf, textOf, updateOf } from "../testing/Desk.ts";

const ok = expect.objectContaining({ ok: true });

function undoOf(copy: Y.Doc, type: ConstructorParameters<typeof Y.UndoManager>[0]): Y.UndoManager {
  return new Y.UndoManager(type, { trackedOrigins: new Set(["hand"]), captureTimeout: 0, doc: copy });
}

test("undo and redo of typing are let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const undo = undoOf(copy, textOf(copy, "c-1"));
  desk.offer(byHand(copy, () => textOf(copy, "c-1").insert(0, "Lekker ")));
  desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(7, 6)));
  expect(desk.text("c-1")).toBe("Lekker koken");
  expect(desk.offer(updateOf(copy, () => undo.undo()))).toEqual(ok);
  expect(desk.offer(updateOf(copy, () => undo.undo()))).toEqual(ok);
  expect(desk.text("c-1")).toBe("Samen koken");
  expect(desk.offer(updateOf(copy, () => undo.redo()))).toEqual(ok);
  expect(desk.text("c-1")).toBe("Lekker Samen koken");
});

test("undo and redo of moving are let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const undo = undoOf(copy, mapOf(copy, "c-1"));
  desk.offer(byHand(copy, () => mapOf(copy, "c-1").set("pos", [100, 100])));
  desk.offer(byHand(copy, () => mapOf(copy, "c-1").set("pos", [200, 200])));
  expect(desk.offer(updateOf(copy, () => undo.undo()))).toEqual(ok);
  expect(desk.pos("c-1")).toEqual([100, 100]);
  expect(desk.offer(updateOf(copy, () => undo.undo()))).toEqual(ok);
  expect(desk.pos("c-1")).toEqual([10, 20]);
  expect(desk.offer(updateOf(copy, () => undo.redo()))).toEqual(ok);
  expect(desk.pos("c-1")).toEqual([100, 100]);
});

test("drawing, drawing over, taking away and undoing that are let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const freehand = copy.getMap("freehand");
  const undo = undoOf(copy, freehand);
  expect(desk.offer(byHand(copy, () => freehand.set("shape:1", drawing("shape:1"))))).toEqual(ok);
  expect(desk.offer(byHand(copy, () => freehand.set("shape:1", drawing("shape:1", { x: 9 }))))).toEqual(ok);
  expect(desk.offer(byHand(copy, () => freehand.delete("shape:1")))).toEqual(ok);
  expect(desk.doc.getMap("freehand").size).toBe(0);
  expect(desk.offer(updateOf(copy, () => undo.undo()))).toEqual(ok);
  expect(desk.doc.getMap("freehand").get("shape:1")).toEqual(drawing("shape:1", { x: 9 }));
});

test("words typed offline and kept for undo do not count as long text once they are out again", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const text = textOf(copy, "c-1");
  undoOf(copy, text); // keeps what it may have to bring back, so that it travels as text and not as a gap
  for (let round = 0; round < 5; round++) {
    copy.transact(() => text.insert(0, "x".repeat(1_000)), "hand");
    copy.transact(() => text.delete(0, 1_000), "hand");
  }
  expect(desk.offerAll(copy)).toEqual(ok);
  expect(desk.text("c-1")).toBe("Samen koken");
});

test("a card dragged and a drawing drawn over three times offline, all kept for undo, are let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const freehand = copy.getMap("freehand");
  undoOf(copy, [mapOf(copy, "c-1"), freehand]);
  for (const x of [1, 2, 3, 4]) byHand(copy, () => mapOf(copy, "c-1").set("pos", [x, x]));
  for (const x of [1, 2, 3, 4]) byHand(copy, () => freehand.set("shape:1", drawing("shape:1", { x })));
  // Yjs joins what was written one after the other and is gone: the first three travel as one item with three values.
  expect(desk.offerAll(copy)).toEqual(ok);
  expect(desk.pos("c-1")).toEqual([4, 4]);
  expect(desk.doc.getMap("freehand").get("shape:1")).toEqual(drawing("shape:1", { x: 4 }));
});
