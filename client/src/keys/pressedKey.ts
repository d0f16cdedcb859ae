import { isTyping } from "./isTyping.ts";
import { keySwitch } from "./keySwitch.ts";

/** What of a press is looked at. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "repeat" | "target" | "defaultPrevented"
>;

/**
 * The key that was pressed for a page to do something, letters in small; null when it is not for the page: in a field,
 * with Ctrl or Alt, held down, or switched off. Shift only where a sign cannot be typed without it.
 */
export function pressedKey(press: KeyPress): string | null {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.defaultPrevented) return null;
  if (isTyping(press.target) || !keySwitch.isOn()) return null;
  const small = key.toLowerCase();
  return shiftKey && small !== key ? null : small;
}
