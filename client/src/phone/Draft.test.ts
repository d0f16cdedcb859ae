import type { BoardId, CardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { emptyDraft, keepDraft, keptDraft, withEdit, withoutEdit, withTextBack } from "./Draft.ts";
import { memoryShelf } from "./memoryShelf.ts";

const wish = "wish" as CardKindId;
const card = "kaart" as CardId;

test("what was typed is there after a reload, for each board", () => {
  const shelf = memoryShelf();
  const draft = withEdit({ ...emptyDraft, kind: wish, text: "Een bankje" }, card, {
    before: "a",
    after: "b",
  });
  keepDraft(shelf, "een" as BoardId, draft);
  expect(keptDraft(shelf, "een" as BoardId)).toEqual(draft);
  expect(keptDraft(shelf, "twee" as BoardId)).toEqual(emptyDraft);
});

test("refused words come back in the empty field", () => {
  expect(withTextBack(emptyDraft, "Een bankje", wish)).toEqual({
    ...emptyDraft,
    text: "Een bankje",
    kind: wish,
  });
});

test("refused words come below what was typed since", () => {
  const draft = { ...emptyDraft, text: "Een ruilkast" };
  expect(withTextBack(draft, "Een bankje", wish)).toEqual({ ...draft, text: "Een ruilkast\nEen bankje" });
});

test("one edit is closed, the others stay", () => {
  const edit = { before: "a", after: "b" };
  const draft = withEdit(withEdit(emptyDraft, card, edit), "ander" as CardId, edit);
  expect(withoutEdit(draft, card).edits).toEqual({ ander: edit });
});
