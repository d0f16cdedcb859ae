import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import type { TLPageId } from "@tldraw/tldraw";
import { freehandShape } from "../canvas/freehandShape.ts";
import { isRecord, type Loose } from "../canvas/Loose.ts";
import { NOTE_LETTERS, NOTE_PAPERS, NOTE_SIZE } from "../canvas/notePapers.ts";

/** What a hand drew or typed beside the cards, as far as an image shows it. */
export type Drawing = Stroke | Typed | Arrow | Note;

interface Placed {
  /** Where it lies in the heap: cards have such an index too. */
  readonly index: string;
  readonly at: Position;
  /** In degrees. */
  readonly turn: number;
  /** Height of letters or width of a line, in units. */
  readonly size: number;
}

interface Stroke extends Placed {
  readonly kind: "stroke";
  /** From `at`. */
  readonly points: readonly Position[];
  readonly isClosed: boolean;
}

interface Typed extends Placed {
  readonly kind: "typed";
  readonly lines: readonly string[];
}

interface Arrow extends Placed {
  readonly kind: "arrow";
  /** From `at`. */
  readonly from: Position;
  readonly to: Position;
}

interface Note extends Placed {
  readonly kind: "note";
  readonly id: string;
  readonly w: number;
  readonly h: number;
  readonly paper: PaperTint;
  readonly words: string;
}

/** The canvas's own sizes of a line and of letters. */
const LINES: Readonly<Record<string, number>> = { s: 3, m: 4.5, l: 6, xl: 11 };
const LETTERS: Readonly<Record<string, number>> = { s: 18, m: 24, l: 36, xl: 44 };

const PAGE = "page:page" as TLPageId;

/** A stored record of the canvas, read with as little faith as the canvas does. Null: it cannot be drawn. */
export function readDrawing(id: string, stored: unknown): Drawing | null {
  try {
    const shape: unknown = freehandShape(id, stored, PAGE);
    return isRecord(shape) && isRecord(shape.props) ? drawingOf(shape, shape.props) : null;
  } catch {
    return null; // the canvas left it out too, and said why
  }
}

function drawingOf(shape: Loose, props: Loose): Drawing | null {
  const { index, x, y, rotation } = shape;
  const placed = {
    index: typeof index === "string" ? index : "",
    at: [Number(x), Number(y)] as const,
    turn: isNumber(rotation) ? (rotation * 180) / Math.PI : 0,
  };
  const scale = isNumber(props.scale) ? props.scale : 1;
  const size = String(props.size);
  if (shape.type === "draw") {
    const points = pointsOf(props.segments);
    if (points.length === 0) return null;
    const isClosed = props.isClosed === true;
    return { ...placed, kind: "stroke", points, isClosed, size: (LINES[size] ?? 4.5) * scale };
  }
  if (shape.type === "arrow") {
    const [from, to] = pointsOf([{ points: [props.start, props.end] }]);
    if (from === undefined || to === undefined) return null;
    return { ...placed, kind: "arrow", from, to, size: (LINES[size] ?? 4.5) * scale };
  }
  const lines = linesOf(props.richText);
  if (shape.type === "note")
    return { ...placed, ...noteOf(String(shape.id), props, scale), words: lines.join(" ") };
  return lines.every((line) => line === "")
    ? null
    : { ...placed, kind: "typed", lines, size: (LETTERS[size] ?? 24) * scale };
}

function noteOf(
  id: string,
  props: Loose,
  scale: number,
): Omit<Note, keyof Placed | "words"> & { size: number } {
  const grown = isNumber(props.growY) ? props.growY : 0;
  const letters =
    isNumber(props.fontSizeAdjustment) && props.fontSizeAdjustment > 0 ? props.fontSizeAdjustment : 0;
  return {
    kind: "note",
    id,
    w: NOTE_SIZE * scale,
    h: (NOTE_SIZE + grown) * scale,
    paper: NOTE_PAPERS.get(String(props.color)) ?? "kaart-wit",
    size: (letters || (NOTE_LETTERS[String(props.size)] ?? 32)) * scale,
  };
}

function pointsOf(segments: unknown): readonly Position[] {
  if (!Array.isArray(segments)) return [];
  return segments
    .flatMap((segment: unknown) => (isRecord(segment) && Array.isArray(segment.points) ? segment.points : []))
    .flatMap((point: unknown) =>
      isRecord(point) && isNumber(point.x) && isNumber(point.y) ? [[point.x, point.y] as const] : [],
    );
}

/** Paragraphs of the canvas's rich text, as plain words. */
function linesOf(richText: unknown): readonly string[] {
  if (!isRecord(richText) || !Array.isArray(richText.content)) return [];
  return richText.content.flatMap((paragraph: unknown) => plain(paragraph).split("\n"));
}

function plain(node: unknown): string {
  if (!isRecord(node)) return "";
  if (node.type === "hardBreak") return "\n";
  if (typeof node.text === "string") return node.text;
  return Array.isArray(node.content) ? node.content.map(plain).join("") : "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e6;
}
