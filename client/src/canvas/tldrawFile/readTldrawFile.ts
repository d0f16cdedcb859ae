import { freehandFault } from "@buurtbord/shared/board/freehandRecord.ts";
import { parseTldrawJsonFile, type TLShape, type TLShapeId } from "@tldraw/tldraw";
import { OTHER_PAGE } from "../../texts/bring/BringTexts.ts";
import { freehandShape, isFreehand } from "../freehandShape.ts";
import { isRecord } from "../Loose.ts";
import { PAGE, stockStore } from "./stockStore.ts";

export type TldrawReading =
  | { readonly ok: true; readonly found: FoundInTldraw }
  | { readonly ok: false; readonly problem: "no-tldraw-file" | "newer-tldraw" };

export interface FoundInTldraw {
  /** What its notes, boxes and words say, in the order in which they lie: each may become a card. */
  readonly texts: readonly string[];
  /** Drawings by their new id, as they may be kept. */
  readonly drawings: ReadonlyMap<string, unknown>;
  /** How many of each kind of shape stay behind; and how many, of any kind, lie on another page (`OTHER_PAGE`). */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What can be used of a tldraw file's first page. `newId`: for what is kept here. */
export function readTldrawFile(json: string, newId: () => string): TldrawReading {
  const parsed = parsedFile(json);
  if (!parsed.ok) return parsed;
  const { store } = parsed;
  const shapes = store.query.records("shape").get() as TLShape[];
  const [first] = store.query
    .records("page")
    .get()
    .toSorted((one, other) => (one.index < other.index ? -1 : 1));
  const placeOf = (shape: TLShape) => placeOnPage(shape, (id) => store.get(id));
  // Where these lie is where their ends lie, which stay behind or become cards.
  const tied = new Set<string>(
    store.query
      .records("binding")
      .get()
      .map(({ fromId }) => fromId),
  );
  const texts: string[] = [];
  const drawings = new Map<string, unknown>();
  const leftOut = new Map<string, number>();
  const leave = (what: string) => leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
  const byHeap = shapes.toSorted((one, other) => (one.index < other.index ? -1 : 1));
  for (const shape of byHeap) {
    const place = placeOf(shape);
    if (place === null || shape.type === "group") continue; // what is in a group comes by itself
    if (place.page !== first?.id) {
      leave(OTHER_PAGE);
      continue;
    }
    const words = isRecord(shape.props) && shape.type !== "arrow" ? wordsOf(shape.props) : "";
    if (words !== "") {
      texts.push(words);
      continue;
    }
    const id = `shape:${newId()}`;
    const drawing = tied.has(shape.id) ? null : drawingOf(shape, id, place);
    if (drawing !== null) drawings.set(id, drawing);
    else leave(shape.type);
  }
  return { ok: true, found: { texts, drawings, leftOut } };
}

function parsedFile(json: string) {
  const parsed = parseTldrawJsonFile({ json, schema: stockStore().schema });
  if (parsed.ok) return { ok: true, store: parsed.value } as const;
  const isNewer = parsed.error.type === "fileFormatVersionTooNew" || parsed.error.type === "migrationFailed";
  return { ok: false, problem: isNewer ? "newer-tldraw" : "no-tldraw-file" } as const;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly page: string;
}

/** Deeper than this nobody puts groups in groups. */
const DEEPEST = 24;

/** Null: it lies nowhere. */
function placeOnPage(shape: TLShape, shapeOf: (id: TLShapeId) => TLShape | undefined): Place | null {
  let { x, y, parentId } = shape;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (parentId.startsWith("page:")) return { x, y, page: parentId };
    const parent = shapeOf(parentId as TLShapeId);
    if (parent === undefined) return null;
    x += parent.x;
    y += parent.y;
    parentId = parent.parentId;
  }
  return null;
}

/** The same for this page, as far as it may be kept here; null: it may not. */
function drawingOf(shape: TLShape, id: string, { x, y }: Place): unknown {
  if (!isFreehand(shape)) return null;
  const { type, index, rotation, opacity, props } = shape;
  const record = {
    ...{ id, typeName: "shape", type, parentId: PAGE, index, x: Math.round(x), y: Math.round(y) },
    ...{ rotation, isLocked: false, opacity, meta: {}, props },
  };
  if (freehandFault(id, record) !== null) return null;
  try {
    return freehandShape(id, record, PAGE);
  } catch {
    return null;
  }
}

/** Everything that is written on a shape, paragraph by paragraph; empty: nothing. */
function wordsOf({ richText, text }: Readonly<Record<string, unknown>>): string {
  if (typeof text === "string" && richText === undefined) return text.trim();
  if (!isRecord(richText) || !Array.isArray(richText.content)) return "";
  return richText.content
    .map((part: unknown) => wordsIn(part, 0))
    .filter((line) => line !== "")
    .join("\n")
    .trim();
}

function wordsIn(part: unknown, depth: number): string {
  if (!isRecord(part) || depth > DEEPEST) return "";
  if (typeof part.text === "string") return part.text;
  if (part.type === "hardBreak") return "\n";
  if (!Array.isArray(part.content)) return "";
  return part.content.map((inner: unknown) => wordsIn(inner, depth + 1)).join("");
}
