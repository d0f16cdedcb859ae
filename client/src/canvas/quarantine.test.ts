import type { CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { SpoiltBoard } from "../sync/boardSync/testing/SpoiltBoard.ts";
import { TestCanvas } from "./testing/TestCanvas.ts";

const logged: string[] = [];

beforeAll(() => {
  // tldraw's store tells its listeners once a frame.
  vi.stubGlobal("requestAnimationFrame", () => 0);
  vi.spyOn(console, "warn").mockImplementation((line: string) => void logged.push(line));
});
beforeEach(() => void logged.splice(0));

/** What nobody may find in a log. */
const SECRET = "bel Noor op zolder";

const words = (content: unknown) => ({ type: "doc", content });
const said = (text: string) => words([{ type: "paragraph", content: [{ type: "text", text }] }]);
const nested = (depth: number): unknown =>
  depth === 0 ? [] : { type: "paragraph", content: [nested(depth - 1)] };

function stroke(id: string, more: object = {}, props: object = {}) {
  return {
    ...{ id, typeName: "shape", type: "draw", parentId: "page:page", index: "a3", x: 0, y: 0 },
    ...{ rotation: 0, isLocked: false, opacity: 1, meta: {} },
    props: {
      segments: [{ type: "free", points: [{ x: 0, y: 0, z: 0.5 }] }],
      ...{ color: "black", fill: "none", dash: "draw", size: "m", scale: 1 },
      ...{ isComplete: true, isClosed: false, isPen: false },
      ...props,
    },
    ...more,
  };
}

function typed(id: string, richText: unknown, props: object = {}) {
  const own = {
    color: "black",
    size: "l",
    font: "sans",
    textAlign: "start",
    w: 80,
    scale: 1,
    autoSize: true,
  };
  return { ...stroke(id), type: "text", props: { ...own, richText, ...props } };
}

function arrow(id: string, props: object) {
  const own = { color: "black", fill: "none", dash: "draw", size: "l", scale: 1, text: "", font: "sans" };
  const heads = { arrowheadStart: "none", arrowheadEnd: "arrow", labelColor: "black", labelPosition: 0.5 };
  const straight = { kind: "arc", bend: 0, elbowMidPoint: 0.5, start: { x: 0, y: 0 }, end: { x: 90, y: 9 } };
  return { ...stroke(id), type: "arrow", props: { ...own, ...heads, ...straight, ...props } };
}

function note(id: string, richText: unknown, props: object) {
  const own = {
    color: "yellow",
    size: "xl",
    font: "sans",
    align: "middle",
    verticalAlign: "middle",
    scale: 1,
  };
  const rest = { labelColor: "black", growY: 0, fontSizeAdjustment: 0, url: "" };
  return { ...stroke(id), type: "note", props: { ...own, ...rest, richText, ...props } };
}

const ID = "shape:odd";

/** One drawing each that tldraw throws on, hangs on, or draws so that nothing else is seen. */
const ODD: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["a number", 7],
  ["a list", [stroke(ID)]],
  ["another's name", stroke("shape:other")],
  ["a card's name", { ...stroke("shape:card.soup") }],
  ["its own parent", stroke(ID, { parentId: ID })],
  ["a parent that is a drawing", stroke(ID, { parentId: "shape:whole" })],
  ["another page", stroke(ID, { parentId: "page:two" })],
  ["a kind of a newer version", stroke(ID, { type: "hologram" })],
  ["a window to elsewhere", stroke(ID, { type: "embed", props: { url: "https://example.org" } })],
  ["a camera", stroke(ID, { typeName: "camera" })],
  ["a place that is no number", stroke(ID, { x: Number.NaN })],
  ["a place beyond every screen", stroke(ID, { x: 1e300 })],
  ["a turn without end", stroke(ID, { rotation: Number.POSITIVE_INFINITY })],
  ["an index that is none", stroke(ID, { index: SECRET })],
  ["an index without end", stroke(ID, { index: `a${"V".repeat(500)}` })],
  ["a property of its own", stroke(ID, { [SECRET]: 1 })],
  ["no properties", stroke(ID, { props: null })],
  ["a colour that is a sentence", stroke(ID, {}, { color: SECRET })],
  ["no points", stroke(ID, {}, { segments: [] })],
  ["a part without points", stroke(ID, {}, { segments: [{ type: "free", points: [] }] })],
  [
    "a point beyond every screen",
    stroke(ID, {}, { segments: [{ type: "free", points: [{ x: 1e300, y: 0 }] }] }),
  ],
  ["a size that covers the street", stroke(ID, {}, { scale: 1e5 })],
  ["an arrow without a length", arrow(ID, { end: { x: 0, y: 0 } })],
  ["an arrow that goes round corners", arrow(ID, { kind: "elbow" })],
  [
    "an arrow that is tied to a card",
    arrow(ID, { end: { type: "binding", boundShapeId: "shape:card.soup" } }),
  ],
  ["a note of paper that we do not have", note(ID, said("Goed"), { color: "violet" })],
  ["a note as high as a house", note(ID, said("Goed"), { growY: 90_000 })],
  ["a note that says nothing that can be read", note(ID, words([{ type: "mention" }]), {})],
  ["words of five megabytes", typed(ID, said(SECRET.repeat(300_000)))],
  ["words that are none", typed(ID, SECRET)],
  ["words of an unknown kind", typed(ID, words([{ type: "mention", attrs: { label: SECRET } }]))],
  ["words without a word", typed(ID, words([{ type: "paragraph", content: [{ type: "text", text: "" }] }]))],
  ["words without a floor", typed(ID, words([nested(200)]))],
];

/** A page that is in step with a board on which others already drew something whole. */
function page(fill: (board: SpoiltBoard) => void = () => {}) {
  const board = new SpoiltBoard();
  board.draw("shape:whole", stroke("shape:whole"));
  fill(board);
  const copy = board.copy();
  return { board, copy, canvas: new TestCanvas(copy) };
}

const WHOLE = ["cake", "shape:whole", "soup"];

test.each(ODD)("a board that holds a drawing with %s opens without it", (_what, odd) => {
  const { board, canvas } = page((spoilt) => spoilt.draw(ID, odd));
  expect(canvas.names).toEqual(WHOLE);
  expect([...canvas.projector.quarantined.keys()]).toEqual([ID]);
  board.draw(ID, stroke(ID));
  canvas.frame();
  expect(canvas.names).toEqual(["cake", "shape:odd", "shape:whole", "soup"]);
  expect(canvas.projector.quarantined.size).toBe(0);
});

test.each(ODD)(
  "a drawing that gets %s goes, what came with it comes, and repaired it is back",
  (_what, odd) => {
    const { board, canvas } = page((spoilt) => spoilt.draw(ID, stroke(ID)));
    board.together(() => {
      board.draw(ID, odd);
      board.draw("shape:with", stroke("shape:with"));
    });
    canvas.frame();
    expect(canvas.names).toEqual(["cake", "shape:whole", "shape:with", "soup"]);
    board.draw(ID, typed(ID, said("Goed")));
    canvas.frame();
    expect(canvas.names).toContain(ID);
  },
);

test("the log tells which, once, and why: never what was written", () => {
  const { board, canvas } = page();
  for (const [, odd] of ODD) {
    board.draw(ID, odd);
    canvas.frame();
    board.draw("shape:whole", stroke("shape:whole", { x: logged.length }));
    canvas.frame();
  }
  board.draw(SECRET, stroke(SECRET));
  canvas.frame();
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.filter((line) => line.includes(SECRET) || line.length > 120)).toEqual([]);
  expect(logged.every((line) => line.startsWith(ID) || line.startsWith("a shape with a bad id"))).toBe(true);
});

test("an arrow is straight and has no words, a note leads nowhere", () => {
  const { canvas } = page((spoilt) => {
    spoilt.draw("shape:arrow", arrow("shape:arrow", { bend: 9_000, text: SECRET }));
    spoilt.draw("shape:note", note("shape:note", said("Goed"), { url: "https://example.org" }));
  });
  const props = (id: string) => canvas.shapes.find((shape) => shape.id === id)?.props;
  expect(props("shape:arrow")).toMatchObject({ bend: 0, text: "" });
  expect(props("shape:note")).toMatchObject({ url: "" });
});

test("what is typed by hand leads nowhere: a link in it is only words", () => {
  const link = { type: "link", attrs: { href: "https://example.org" } };
  const marked = { type: "text", text: "hier", marks: [link, { type: "bold" }] };
  const { canvas } = page((spoilt) =>
    spoilt.draw(ID, typed(ID, words([{ type: "paragraph", content: [marked] }]))),
  );
  const shape = canvas.shapes.find(({ id }) => id === ID);
  expect(JSON.stringify(shape)).toContain('"marks":[{"type":"bold"}]');
});

test("cards that cannot be read are left out, on a board as it opens and live, and repaired they are back", () => {
  const spoil = (board: SpoiltBoard) => {
    board.setOfCard("soup", "pos", [1e300, 0]);
    board.copyCard("cake", "newer");
    board.setOfCard("newer", "kind", SECRET);
    board.copyCard("cake", "long");
    board.writeCard("long", SECRET.repeat(300_000));
    board.putCard(SECRET, SECRET);
    board.connect("loop", { from: "cake", to: "cake", word: SECRET.repeat(300_000) });
  };
  const opened = page(spoil);
  expect(opened.canvas.names).toEqual(["cake", "shape:whole"]);
  const live = page();
  live.board.together(() => spoil(live.board));
  live.canvas.frame();
  expect(live.canvas.names).toEqual(["cake", "shape:whole"]);
  expect(live.copy.board.connections.has("loop" as ConnectionId)).toBe(false);
  expect(live.copy.board.cards.has("long" as CardId)).toBe(false);

  for (const { board, canvas } of [opened, live]) {
    board.setOfCard("soup", "pos", [5, 5]);
    board.setOfCard("newer", "kind", "idea");
    board.writeCard("long", "kort");
    canvas.frame();
    expect(canvas.names).toEqual(["cake", "long", "newer", "shape:whole", "soup"]);
  }
  expect(logged.some((line) => line.startsWith("soup is left out: wrong: pos"))).toBe(true);
  expect(logged.filter((line) => line.includes(SECRET) || line.length > 120)).toEqual([]);
});
