import type * as Y from "yjs";
import { textSplice } from "../board/textSplice.ts";

/** Makes a text say this, by one splice: what others type elsewhere in it meanwhile stays where it was. */
export function writeText(text: Y.Text, wanted: string): void {
  // Half a character travels as U+FFFD: written as it is, this copy would differ from all others.
  const whole = wanted.replace(/\p{Cs}/gu, "\ufffd");
  const { at, removed, inserted } = textSplice(text.toString(), whole);
  if (removed > 0) text.delete(at, removed);
  if (inserted !== "") text.insert(at, inserted);
}
