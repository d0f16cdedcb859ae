import type { BoardId, CardId, CardKindId, StepId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { memoryShelf } from "./memoryShelf.ts";
import {
  answerTo,
  keepTyped,
  keptTyped,
  nothingTyped,
  unsentBeside,
  withAnswer,
  withEdit,
  withoutAnswer,
  withoutEdit,
  withPicked,
  withStory,
  withTextBack,
} from "./Typed.ts";

const wish = "wish" as CardKindId;
const card = "kaart" as CardId;
const hang = "hang" as StepId;
const help = "help" as StepId;
const sentence = "Een bankje in de zon, bij de bakker.";

test("what was typed or picked is there after a reload, for each board", () => {
  const shelf = memoryShelf();
  const written = withAnswer(nothingTyped, hang, {
    kind: wish,
    text: "Een bankje",
    question: "Wat wens je?",
  });
  const changed = withEdit(written, card, { before: "a", after: "b" });
  const typed = withPicked(changed, help, [card]);
  keepTyped(shelf, "een" as BoardId, typed);
  expect(keptTyped(shelf, "een" as BoardId)).toEqual(typed);
  expect(keptTyped(shelf, "twee" as BoardId)).toEqual(nothingTyped);
});

test.each([...sentence].map((_, n) => n + 1))(
  "after letter %i the room goes on and comes back: the text is there, and never at the other question",
  (letters) => {
    const text = [...sentence].slice(0, letters).join("");
    const typed = withAnswer(nothingTyped, hang, { kind: wish, text, question: "Wat wens je?" });
    expect(answerTo(typed, help).text).toBe("");
    expect(unsentBeside(typed, help)).toEqual([
      {
        stepId: hang,
        kind: wish,
        text,
        photo: null,
        when: "",
        firstStep: "",
        line: "",
        who: "",
        question: "Wat wens je?",
      },
    ]);
    const elsewhere = withAnswer(typed, help, { text: "Iets anders" });
    expect(answerTo(elsewhere, hang).text).toBe(text);
    expect(unsentBeside(elsewhere, hang).map((unsent) => unsent.text)).toEqual(["Iets anders"]);
  },
);

test("only words are kept for later, not a choice of kind or spaces", () => {
  const typed = withAnswer(nothingTyped, hang, { kind: wish, text: "  " });
  expect(unsentBeside(typed, help)).toEqual([]);
  expect(withoutAnswer(typed, hang)).toEqual(nothingTyped);
});

test("refused words come back in the empty field", () => {
  const back = withTextBack(nothingTyped, hang, { text: "Een bankje", kind: wish });
  expect(answerTo(back, hang)).toMatchObject({ text: "Een bankje", kind: wish });
});

test("refused words come below what was typed since", () => {
  const typed = withAnswer(nothingTyped, hang, { text: "Een ruilkast" });
  const back = withTextBack(typed, hang, { text: "Een bankje", kind: wish });
  expect(answerTo(back, hang).text).toBe("Een ruilkast\nEen bankje");
});

test("one edit is closed, the others stay", () => {
  const edit = { before: "a", after: "b" };
  const typed = withEdit(withEdit(nothingTyped, card, edit), "ander" as CardId, edit);
  expect(withoutEdit(typed, card).edits).toEqual({ ander: edit });
});

test("how a wish came true is kept while it is typed, card by card, also by a page that knew none", () => {
  const shelf = memoryShelf();
  shelf.set("typed.me", JSON.stringify({ answers: {}, edits: {}, picked: {} }));
  keepTyped(shelf, "me", withStory(keptTyped(shelf, "me"), card, "Het waaide"));
  expect(keptTyped(shelf, "me").stories).toEqual({ [card]: "Het waaide" });
  expect(withStory(keptTyped(shelf, "me"), card, null).stories).toEqual({});
});
