import { exampleBoard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities, findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { ConnectionId } from "@buurtbord/shared/board/ids.ts";
import {
  parseTldrawJsonFile,
  type TLFrameShape,
  type TLRecord,
  type TLShape,
  toRichText,
} from "@tldraw/tldraw";
import { beforeAll, expect, test, vi } from "vitest";
import { stillBoard } from "../../sync/boardSync/LiveBoard.ts";
import { readTldrawFile } from "./readTldrawFile.ts";
import { stockStore } from "./stockStore.ts";
import { tldrawFile } from "./tldrawFile.ts";

beforeAll(() => void vi.stubGlobal("requestAnimationFrame", () => 0));

const STROKE = {
  ...{ id: "shape:stroke", typeName: "shape", type: "draw", parentId: "page:page", index: "a3", x: 5, y: 7 },
  ...{ rotation: 0, isLocked: false, opacity: 1, meta: {} },
  props: {
    segments: [{ type: "free", points: [{ x: 0, y: 0, z: 0.5 }] }],
    ...{ color: "black", fill: "none", dash: "draw", size: "m", scale: 1 },
    ...{ isComplete: true, isClosed: false, isPen: false },
  },
};

/** Whether tldraw itself, as it is without us, opens the file; and what it then shows. */
function openedByTldraw(json: string): readonly TLRecord[] {
  const opened = parseTldrawJsonFile({ json, schema: stockStore().schema });
  if (!opened.ok) throw new Error(`tldraw does not open it: ${opened.error.type}`);
  return opened.value.allRecords();
}

function liveOf(activity: (typeof activities)[number], freehand: ReadonlyMap<string, unknown> = new Map()) {
  const board = exampleBoard(activity, 12, 7);
  const [one, other] = [...board.cards.keys()];
  if (one === undefined || other === undefined) throw new Error("A board with cards");
  const id = "l1" as ConnectionId;
  const connections = new Map([[id, { id, from: one, to: other, word: "samen" }]]);
  return stillBoard({ ...board, connections }, freehand);
}

test.each(activities)(
  "tldraw opens a board of $id, with every card where it lies and what ties them",
  (activity) => {
    const live = liveOf(activity, new Map([["shape:stroke", STROKE]]));
    const records = openedByTldraw(tldrawFile(live));
    const shapes = records.filter((record): record is TLShape => record.typeName === "shape");
    const count = (type: string) => shapes.filter((shape) => shape.type === type).length;
    expect([count("geo"), count("arrow"), count("draw")]).toEqual([12, 1, 1]);
    expect(count("frame")).toBe(activity.layout(live.board).fields.length);
    const ties = records.filter(({ typeName }) => typeName === "binding");
    expect(ties).toHaveLength(2);
    for (const [id, { text }] of live.board.cards) {
      const box = shapes.find((shape) => shape.id === `shape:kaart.${id}`);
      expect(box?.props).toMatchObject({ richText: toRichText(text) });
    }
  },
);

test("a field on two sheets is two frames of that name", () => {
  const map = findActivity("asset-map");
  if (map === undefined) throw new Error("There is a map");
  const frames = openedByTldraw(tldrawFile(stillBoard(exampleBoard(map, 150, 3), new Map())))
    .filter((record): record is TLFrameShape => record.typeName === "shape" && record.type === "frame")
    .map(({ props }) => props.name);
  expect(frames.filter((name) => name === "Verhalen en geschiedenis")).toHaveLength(2);
  expect(new Set(frames).size).toBe(frames.length - 1);
});

test("a drawing that tldraw would not take is left out, and the rest is there", () => {
  const [map] = activities;
  if (map === undefined) throw new Error("There are activities");
  const odd = { ...STROKE, id: "shape:odd", props: { ...STROKE.props, color: "a sentence" } };
  const freehand = new Map<string, unknown>([
    ["shape:odd", odd],
    ["shape:stroke", STROKE],
  ]);
  const names = openedByTldraw(tldrawFile(liveOf(map, freehand))).map(({ id }) => String(id));
  expect(names).toContain("shape:stroke");
  expect(names).not.toContain("shape:odd");
});

let made = 0;
const newId = () => `new-${made++}`;

/** A file as tldraw writes it, with these shapes. */
function fileWith(shapes: readonly object[]): string {
  const store = stockStore();
  store.put(shapes as TLRecord[]);
  const records = store.allRecords();
  return JSON.stringify({ tldrawFileFormatVersion: 1, schema: store.schema.serialize(), records });
}

const { props: _, ...LYING } = STROKE;
const NOTE = {
  ...{ ...LYING, id: "shape:note", type: "note", index: "a4" },
  props: {
    ...{ color: "violet", size: "m", font: "draw", align: "middle", verticalAlign: "middle", scale: 1 },
    ...{ labelColor: "black", growY: 0, fontSizeAdjustment: 0, url: "https://example.org" },
    richText: toRichText("Soep koken\nmet Sam"),
  },
};
const BOX = {
  ...{ ...LYING, id: "shape:box", type: "geo", index: "a5" },
  props: {
    ...{ geo: "ellipse", w: 90, h: 90, dash: "draw", fill: "none", color: "red", labelColor: "black" },
    ...{ size: "m", font: "draw", align: "middle", verticalAlign: "middle", scale: 1, growY: 0, url: "" },
    richText: toRichText(""),
  },
};
const FRAME = {
  ...{ ...LYING, id: "shape:frame", type: "frame", index: "a6", x: 100, y: 200 },
  props: { w: 400, h: 300, name: "Ideeën", color: "black" },
};

test("of a tldraw file words become cards, strokes stay strokes, and the rest is named", () => {
  const inFrame = { ...STROKE, id: "shape:inner", parentId: "shape:frame" };
  const reading = readTldrawFile(fileWith([NOTE, STROKE, BOX, FRAME, inFrame]), newId);
  if (!reading.ok) throw new Error(reading.problem);
  const { texts, drawings, leftOut } = reading.found;
  expect(texts).toEqual(["Soep koken\nmet Sam"]);
  expect([...drawings.values()]).toMatchObject([
    { type: "draw", x: 5, y: 7, parentId: "page:page" },
    { type: "draw", x: 105, y: 207, parentId: "page:page" },
  ]);
  expect([...drawings.keys()].every((id) => id.startsWith("shape:new-"))).toBe(true);
  expect(Object.fromEntries(leftOut)).toEqual({ geo: 1, frame: 1 });
});

test("only the first page of a tldraw file comes; how much lies on the others is named", () => {
  const second = { id: "page:second", typeName: "page", name: "Later", index: "a9", meta: {} };
  const there = [NOTE, BOX].map((shape) => ({ ...shape, id: `${shape.id}-2`, parentId: second.id }));
  const reading = readTldrawFile(fileWith([NOTE, second, ...there]), newId);
  if (!reading.ok) throw new Error(reading.problem);
  expect(reading.found.texts).toEqual(["Soep koken\nmet Sam"]);
  expect(Object.fromEntries(reading.found.leftOut)).toEqual({ "other-page": 2 });
});

test("what we save as a tldraw file comes back as words and strokes", () => {
  const [map] = activities;
  if (map === undefined) throw new Error("There are activities");
  const live = liveOf(map, new Map([["shape:stroke", STROKE]]));
  const reading = readTldrawFile(tldrawFile(live), newId);
  if (!reading.ok) throw new Error(reading.problem);
  const said = [...live.board.cards.values()].map(({ text }) => text.trim());
  expect(reading.found.texts.toSorted()).toEqual(said.toSorted());
  expect(reading.found.drawings.size).toBe(1);
  expect(reading.found.leftOut.get("arrow")).toBe(1);
});

test.each([
  ["no JSON", "Soep koken"],
  ["other JSON", '{"cards":[]}'],
  ["a list", "[]"],
  [
    "a file of which nothing is known",
    '{"tldrawFileFormatVersion":1,"schema":{"schemaVersion":2,"sequences":{}},"records":[{"id":7}]}',
  ],
])("a file that is none is a clear answer and never a fault: %s", (_what, json) => {
  expect(readTldrawFile(json, newId)).toMatchObject({ ok: false, problem: "no-tldraw-file" });
});

test("a file of a tldraw that is not there yet says so", () => {
  const file = JSON.parse(fileWith([NOTE])) as object;
  const newer = JSON.stringify({ ...file, tldrawFileFormatVersion: 99 });
  expect(readTldrawFile(newer, newId)).toEqual({ ok: false, problem: "newer-tldraw" });
});
