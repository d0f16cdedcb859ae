import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { isPosition } from "@buurtbord/shared/board/Position.ts";

/** tldraw shapes that a hand may draw. A shape that points elsewhere (image, embed, bookmark) is not among them. */
const DRAWN = ["draw", "highlight", "geo", "line", "arrow", "text", "note"];

/** A rich text's lists nest; deeper than this nobody draws. */
const DEEPEST = 24;

const FORBIDDEN_KEYS = ["__proto__", "constructor", "prototype"];

/** Whether this value may lie under that key among the free-hand records: a plain tldraw shape on the page. */
export function isFreehandRecord(key: string, value: unknown): boolean {
  if (!isPlain(value) || typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { id, typeName, type, parentId, x, y } = value as Readonly<Record<string, unknown>>;
  const isShape = isDrawingId(key) && id === key && typeName === "shape" && parentId === "page:page";
  const isDrawn = typeof type === "string" && DRAWN.includes(type) && isPosition([x, y]);
  return isShape && isDrawn && JSON.stringify(value).length <= LIMITS.freehandRecordBytes;
}

/** `shape:card.…` is how the canvas names the shapes that it makes of cards. */
function isDrawingId(id: string): boolean {
  return /^shape:[\w.-]{1,64}$/.test(id) && !id.startsWith("shape:card.");
}

/** Whether a value is what JSON can say, no deeper than a screen can bear, and no trick on objects. */
function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(
    ([key, item]) => !FORBIDDEN_KEYS.includes(key) && isPlain(item, depth + 1),
  );
}
