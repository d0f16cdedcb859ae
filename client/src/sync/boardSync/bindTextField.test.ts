import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { bindTextField } from "./bindTextField.ts";
import { DummyField } from "./testing/DummyField.ts";

const HAND: Origin = { from: "hand" };

function card(said: string) {
  const doc = new Y.Doc();
  const text = doc.getText("card");
  text.insert(0, said);
  const field = new DummyField();
  const untie = bindTextField(text, field, HAND);
  return { doc, text, field, untie };
}

test("what is typed goes into the text", () => {
  const { text, field } = card("soep");
  field.setSelectionRange(4, 4);
  field.type(" koken");
  expect(text.toString()).toBe("soep koken");
});

test("the caret stays between the same letters when somebody types before it", () => {
  const { text, field } = card("soep koken");
  field.setSelectionRange(4, 4);
  text.insert(0, "samen ");
  expect(field.value).toBe("samen soep koken");
  expect([field.selectionStart, field.selectionEnd]).toEqual([10, 10]);
  field.type("je");
  expect(text.toString()).toBe("samen soepje koken");
});

test("while letters are put together the field is left alone, and both keep what they typed", () => {
  const { text, field } = card("cafe");
  field.setSelectionRange(4, 4);
  field.dispatchEvent(new Event("compositionstart"));
  text.insert(0, "naar ");
  expect(field.value).toBe("cafe");
  field.value = "café";
  field.dispatchEvent(new Event("input"));
  expect(field.value).toBe("café");
  field.dispatchEvent(new Event("compositionend"));
  expect(field.value).toBe("naar café");
  expect(text.toString()).toBe("naar café");
});

test("once untied, neither follows the other", () => {
  const { text, field, untie } = card("soep");
  untie();
  text.insert(4, "!");
  field.type("x");
  expect(field.value).toBe("xsoep");
  expect(text.toString()).toBe("soep!");
});
