import { T } from "@tldraw/tldraw";
import { Unfit } from "./Unfit.ts";

/**
 * A fault as it may stand in a log. The canvas's own checks quote what they found, which may be what somebody wrote:
 * of those only the place is told.
 */
export function reasonOf(fault: unknown): string {
  if (fault instanceof Unfit) return fault.message;
  if (!(fault instanceof T.ValidationError)) return "it cannot be drawn";
  // A name that the canvas does not know is the record's own invention.
  const known = fault.rawMessage === "Unexpected property" ? fault.path.slice(0, -1) : fault.path;
  return `wrong: ${known.map((step) => String(step).replace(/\(.*\)/, "")).join(".")}`;
}

/** What a log may call a shape: a name that is none may hold anything. */
export function nameInLog(id: string): string {
  return /^shape:[\w.-]{1,80}$/.test(id) ? id : "a shape with a bad id";
}
