import { LIMITS } from "./limits.ts";
import { isPosition } from "./Position.ts";

/** The canvas's shapes that a hand may make beside the cards. One that points elsewhere is not among them. */
const FREEHAND_TYPES = ["draw", "text", "arrow", "note"];

/** Why something may not lie among the drawings: a word for the log, with nothing of the record in it. */
export type FreehandFault =
  | "not a plain record"
  | "too large"
  | "bad id"
  | "not a shape"
  | "unknown shape"
  | "bad parent"
  | "bad place";

/** The page of every board: the only parent that a drawing may have, for a parent that is a child hangs the canvas. */
const PAGE = "page:page";

/** A rich text's lists nest; deeper than this nobody draws. */
const DEEPEST = 24;

/** Farther out there is nothing to see, and a camera or a curve that counts with it comes to nothing. */
const LARGEST = 1e6;

const FORBIDDEN_KEYS = ["__proto__", "constructor", "prototype"];

/**
 * Why a value may not lie under that key among the free-hand records; null: it may. As far as can be told without the
 * canvas, which looks at what is particular to each shape.
 */
export function freehandFault(key: string, value: unknown): FreehandFault | null {
  const room = { left: LIMITS.freehandRecordBytes };
  if (!isRecord(value) || !isPlain(value, room, 0)) return room.left < 0 ? "too large" : "not a plain record";
  if (JSON.stringify(value).length > LIMITS.freehandRecordBytes) return "too large";
  const { id, typeName, type, parentId, x, y } = value;
  if (!isDrawingId(key) || id !== key) return "bad id";
  if (typeName !== "shape") return "not a shape";
  if (!FREEHAND_TYPES.includes(String(type))) return "unknown shape";
  if (parentId !== PAGE) return "bad parent";
  return isPosition([x, y]) ? null : "bad place";
}

/** `shape:card.…` is how the canvas names the shapes that it makes of cards. */
export function isDrawingId(id: string): boolean {
  return /^shape:[\w.-]{1,64}$/.test(id) && !id.startsWith("shape:card.");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a value is what JSON can say, no deeper and no farther than a screen can bear, and no trick on objects.
 * `room`: for how many more characters and values; a record of megabytes is not walked to its end.
 */
function isPlain(value: unknown, room: { left: number }, depth: number): boolean {
  room.left -= typeof value === "string" ? value.length : 1;
  if (room.left < 0) return false;
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Math.abs(value) <= LARGEST; // not so of NaN
  if (typeof value !== "object" || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, room, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, item]) => {
    room.left -= key.length;
    return !FORBIDDEN_KEYS.includes(key) && isPlain(item, room, depth + 1);
  });
}
