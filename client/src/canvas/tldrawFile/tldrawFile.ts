import { sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import {
  createBindingId,
  createShapeId,
  getIndices,
  type IndexKey,
  type TLRecord,
  type TLStore,
  toRichText,
} from "@tldraw/tldraw";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { type CardLook, cardLook } from "../CardLook.ts";
import { freehandShape } from "../freehandShape.ts";
import { NOTE_PAPERS } from "../notePapers.ts";
import { PAGE, stockStore } from "./stockStore.ts";

/** Of the file's own shape, which has not changed since tldraw's second version. */
const FILE_VERSION = 1;

const COLOURS = new Map<PaperTint, string>([...NOTE_PAPERS].map(([colour, tint]) => [tint, colour]));

/**
 * A board as a file that tldraw opens (https://tldraw.dev, `.tldr`): fields as frames, cards as boxes with words, lines
 * as arrows that are tied to them, and what was drawn by hand as it is. What tldraw would not take is left out.
 */
export function tldrawFile(live: LiveBoard): string {
  const store = stockStore();
  const { board, freehand } = live;
  const sheets = activityOf(board)
    .layout(board)
    .fields.flatMap((field) => sheetBoxes(field).map((box, n) => ({ field: field.id, box, n })));
  const heap = getIndices(sheets.length + board.cards.size + board.connections.size)[Symbol.iterator]();
  const next = () => heap.next().value ?? ("a1" as IndexKey);

  const names = boardTexts(board).fields;
  for (const { field, box, n } of sheets) {
    put(store, [frame(n === 0 ? field : `${field}.${n}`, names[field]?.name ?? field, box, next())]);
  }
  for (const card of board.cards.values()) {
    put(store, () => [box(card.id, card.pos, cardLook(board, card), next())]);
  }
  for (const line of board.connections.values()) put(store, tiedArrow(store, line, next()));
  for (const id of freehand.keys()) {
    put(store, () => [freehandShape(id, freehand.get(id), PAGE)].filter((shape) => shape !== null));
  }
  const records = Object.values(store.serialize("document"));
  return JSON.stringify({
    tldrawFileFormatVersion: FILE_VERSION,
    schema: store.schema.serialize(),
    records,
  });
}

type Records = readonly object[];

/** What does not pass tldraw's own check is left out, and takes nothing with it. */
function put(store: TLStore, records: Records | (() => Records)): void {
  try {
    store.put((typeof records === "function" ? records() : records) as TLRecord[]);
  } catch {}
}

const LYING = { typeName: "shape", parentId: PAGE, rotation: 0, isLocked: false, opacity: 1, meta: {} };

function frame(id: string, name: string, { x, y, w, h }: Box, index: IndexKey): object {
  return {
    ...{ ...LYING, id: createShapeId(`field.${id}`), type: "frame", index, x, y },
    props: { w, h, name, color: "black" },
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function box(id: CardId, [x, y]: readonly [number, number], look: CardLook, index: IndexKey): object {
  const words = [look.text, ...(look.byline === null ? [] : [look.byline])].join("\n");
  const drawn = { dash: "draw", fill: "solid", size: "m", font: "sans", scale: 1, growY: 0, url: "" };
  return {
    ...{ ...LYING, id: shapeOf(id), type: "geo", index, x: x - look.w / 2, y: y - look.h / 2 },
    props: {
      ...{ geo: "rectangle", w: look.w, h: look.h, align: "middle", verticalAlign: "middle" },
      ...{ ...drawn, color: COLOURS.get(look.tint) ?? "white", labelColor: "black" },
      richText: toRichText(words),
    },
  };
}

/** Nothing, where one of its ends is not there. */
function tiedArrow(store: TLStore, { id, from, to, word }: Connection, index: IndexKey): Records {
  const ends = [
    ["start", shapeOf(from)],
    ["end", shapeOf(to)],
  ] as const;
  if (ends.some(([, shape]) => !store.has(shape))) return [];
  const arrow = createShapeId(`line.${id}`);
  const heads = { arrowheadStart: "none", arrowheadEnd: "none", labelColor: "black", labelPosition: 0.5 };
  const drawn = { color: "red", fill: "none", dash: "draw", size: "m", font: "sans", scale: 1 };
  const course = { kind: "arc", bend: 0, elbowMidPoint: 0.5, start: { x: 0, y: 0 }, end: { x: 2, y: 0 } };
  const shape = { ...LYING, id: arrow, type: "arrow", index, x: 0, y: 0 };
  const ties = ends.map(([terminal, toId]) => ({
    ...{ id: createBindingId(`${terminal}.${id}`), typeName: "binding", type: "arrow", meta: {} },
    ...{ fromId: arrow, toId },
    props: {
      terminal,
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
      snap: "none",
    },
  }));
  return [{ ...shape, props: { ...course, ...drawn, ...heads, text: word ?? "" } }, ...ties];
}

function shapeOf(card: CardId) {
  return createShapeId(`kaart.${card}`);
}
