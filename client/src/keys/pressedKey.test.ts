import { afterEach, expect, test, vi } from "vitest";
import { keySwitch } from "./keySwitch.ts";
import { type KeyPress, pressedKey } from "./pressedKey.ts";

class Element {
  readonly isContentEditable: boolean;
  readonly #tag: string;
  constructor(tag: string, isContentEditable = false) {
    this.#tag = tag;
    this.isContentEditable = isContentEditable;
  }
  matches(selector: string): boolean {
    return selector.split(", ").includes(this.#tag);
  }
}
vi.stubGlobal("HTMLElement", Element);
afterEach(() => keySwitch.turn("on"));

const press = (key: string, values: Partial<KeyPress> = {}): string | null =>
  pressedKey({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    repeat: false,
    target: null,
    defaultPrevented: false,
    ...values,
  });
const at = (tag: string, isContentEditable = false) => ({
  target: new Element(tag, isContentEditable) as unknown as EventTarget,
});

test("a letter is a key on a button and on the page itself, also with the capitals locked", () => {
  expect(press("n")).toBe("n");
  expect(press("N")).toBe("n");
  expect(press("n", at("button"))).toBe("n");
  expect(press("PageDown")).toBe("pagedown");
});

test("a sign that is typed with Shift is a key; a letter with Shift is not", () => {
  expect(press("?", { shiftKey: true })).toBe("?");
  expect(press("N", { shiftKey: true })).toBeNull();
});

test("where somebody types or chooses, a letter is theirs", () => {
  for (const tag of ["input", "textarea", "select"]) expect(press("n", at(tag))).toBeNull();
  expect(press("n", at("div", true))).toBeNull();
});

test("with Ctrl, Alt or the command key it is the browser's, and held down it is none", () => {
  for (const held of ["ctrlKey", "altKey", "metaKey", "repeat"] as const) {
    expect(press("n", { [held]: true })).toBeNull();
  }
});

test("switched off no key does anything, until they are on again", () => {
  keySwitch.turn("off");
  expect(press("n")).toBeNull();
  expect(press("?", { shiftKey: true })).toBeNull();
  keySwitch.turn("on");
  expect(press("n")).toBe("n");
});
