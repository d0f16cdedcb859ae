import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, drawing, mapOf, sheetOf, textOf } from "../testing/Desk.ts";
import { refused } from "../testing/refused.ts";

test.each<[what: string, write: (copy: Y.Doc) => void]>([
  ["adding a card", (copy) => copy.getMap("cards").set("c-9", new Y.Map([["text", new Y.Text("x")]]))],
  ["removing a card", (copy) => copy.getMap("cards").delete("c-1")],
  ["giving a card votes", (copy) => mapOf(copy, "c-1").set("votes", 99)],
  ["signing a card with a name", (copy) => mapOf(copy, "c-1").set("byline", "Anna")],
  ["putting a card in a field", (copy) => mapOf(copy, "c-1").set("field", "talents")],
  ["putting another text in a card's place", (copy) => mapOf(copy, "c-1").set("text", new Y.Text("weg"))],
  ["putting a plain value in a text's place", (copy) => mapOf(copy, "c-1").set("text", "weg")],
  ["a value of its own in a card", (copy) => mapOf(copy, "c-1").set("note", "x")],
  ["setting a value on a text", (copy) => textOf(copy, "c-1").setAttribute("pos", [1, 1])],
  ["drawing a line", (copy) => copy.getMap("connections").set("l-1", { from: "c-1", to: "c-2", word: null })],
  ["changing the title", (copy) => copy.getMap("board").set("title", "Gekaapt")],
  ["opening the door", (copy) => copy.getMap("board").set("door", "open")],
  ["changing a step", (copy) => copy.getMap("steps").set("hang", {})],
  ["a question of its own on a worksheet", (copy) => copy.getMap("worksheet").set("mine", new Y.Text("x"))],
  [
    "another text in a worksheet's place",
    (copy) => copy.getMap("worksheet").set("resident", new Y.Text("x")),
  ],
  ["a plain value on a worksheet", (copy) => copy.getMap("worksheet").set("resident", "weg")],
  ["taking a question off a worksheet", (copy) => copy.getMap("worksheet").delete("resident")],
  ["setting a value on a worksheet's text", (copy) => sheetOf(copy).setAttribute("pos", [1, 1])],
  ["putting a list in the board", (copy) => copy.getMap("board").set("steps", new Y.Array())],
])("%s by Yjs is not theirs to do", (_, write) => {
  const desk = new Desk();
  const copy = desk.copy();
  expect(
    refused(
      desk,
      byHand(copy, () => write(copy)),
    ),
  ).toBe("not-yours");
});

test.each<[what: string, reason: string, write: (copy: Y.Doc) => void]>([
  ["bold text", "not-text", (copy) => textOf(copy, "c-1").format(0, 5, { bold: true })],
  ["a picture in a text", "not-text", (copy) => textOf(copy, "c-1").insertEmbed(0, { image: "x" })],
  ["5,000 letters", "text-too-long", (copy) => textOf(copy, "c-1").insert(0, "x".repeat(5_000))],
  ["bold text on a worksheet", "not-text", (copy) => sheetOf(copy).format(0, 5, { bold: true })],
  ["a picture on a worksheet", "not-text", (copy) => sheetOf(copy).insertEmbed(0, { image: "x" })],
  ["6,000 letters on a worksheet", "text-too-long", (copy) => sheetOf(copy).insert(0, "x".repeat(6_000))],
  ["a place that is no number", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", [Number.NaN, 1])],
  ["a place with three numbers", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", [1, 2, 3])],
  ["a place beyond every screen", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", [1e9, 0])],
  ["a place that is a map", "bad-place", (copy) => mapOf(copy, "c-1").set("pos", new Y.Map())],
  ["a document in a document", "bad-record", (copy) => copy.getMap("freehand").set("shape:1", new Y.Doc())],
  ["bytes", "bad-record", (copy) => copy.getMap("freehand").set("shape:1", new Uint8Array(9))],
  ["a record under another key", "bad-record", (copy) => draw(copy, "shape:1", drawing("shape:2"))],
  ["a record on another page", "bad-record", (copy) => draw(copy, "shape:1", { parentId: "page:2" })],
  ["a picture from elsewhere", "bad-record", (copy) => draw(copy, "shape:1", { type: "image" })],
  ["a kind that no page draws", "bad-record", (copy) => draw(copy, "shape:1", { type: "geo" })],
  ["a record that is its own parent", "bad-record", (copy) => draw(copy, "shape:1", { parentId: "shape:1" })],
  ["a turn that is no number", "bad-record", (copy) => draw(copy, "shape:1", { rotation: Number.NaN })],
  ["a point far away", "bad-record", (copy) => draw(copy, "shape:1", { props: { points: [{ x: 1e300 }] } })],
  ["a record of a card", "bad-record", (copy) => draw(copy, "shape:card.c-1", {})],
  ["a camera", "bad-record", (copy) => draw(copy, "shape:1", { typeName: "camera" })],
  ["a record far away", "bad-record", (copy) => draw(copy, "shape:1", { x: 1e300 })],
  [
    "a record of 70 kB",
    "bad-record",
    (copy) => draw(copy, "shape:1", { props: { text: "x".repeat(70_000) } }),
  ],
  ["a record 40 levels deep", "bad-record", (copy) => draw(copy, "shape:1", { props: nested(40) })],
  ["a record 5,000 levels deep", "malformed", (copy) => draw(copy, "shape:1", { props: nested(5_000) })],
])("%s is refused", (_, reason, write) => {
  const desk = new Desk();
  const copy = desk.copy();
  expect(
    refused(
      desk,
      byHand(copy, () => write(copy)),
    ),
  ).toBe(reason);
});

test("a trick on objects is refused, and one that comes to nothing is not passed on", () => {
  const desk = new Desk();
  const tricked = (value: unknown) => {
    const copy = desk.copy();
    const update = byHand(copy, () => draw(copy, "shape:1", { props: { __xxxxx__: value } }));
    return Buffer.from(Buffer.from(update).toString("latin1").replace("__xxxxx__", "__proto__"), "latin1");
  };
  expect(refused(desk, tricked({ isAdmin: true }))).toBe("bad-record");
  const passedOn: Uint8Array[] = [];
  desk.doc.on("update", (update: Uint8Array) => passedOn.push(update));
  expect(desk.offer(tricked(1), "mallory").ok).toBe(true);
  const record = desk.doc.getMap("freehand").get("shape:1") as { props: object };
  expect(Object.getPrototypeOf(record.props)).toBe(Object.prototype);
  expect(Buffer.concat(passedOn).includes("__proto__")).toBe(false);
});

function draw(copy: Y.Doc, key: string, more: Readonly<Record<string, unknown>>): void {
  copy.getMap("freehand").set(key, drawing(key, more));
}

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = { deeper: value };
  return value;
}

test("an item in a list where a map is expected is refused", () => {
  const desk = new Desk();
  const other = new Y.Doc();
  other.getArray("freehand").push([drawing("shape:1")]);
  expect(refused(desk, Y.encodeStateAsUpdate(other))).toBe("not-yours");
});

test("a root that the board does not have is refused", () => {
  const desk = new Desk();
  const other = new Y.Doc();
  other.getMap("elsewhere").set("x", 1);
  expect(refused(desk, Y.encodeStateAsUpdate(other))).toBe("malformed");
});

test("a drawing too many is refused", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const add = (from: number, to: number) =>
    byHand(copy, () => {
      for (let n = from; n < to; n++) draw(copy, `shape:${n}`, {});
    });
  for (let n = 0; n < 2_000; n += 1_000) expect(desk.offer(add(n, n + 1_000), "mallory").ok).toBe(true);
  expect(refused(desk, add(2_000, 2_001))).toBe("board-full");
});
