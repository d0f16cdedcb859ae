import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { readBegunVisit, takeUpVisit } from "./BegunVisit.ts";
import { type KeptJoin, keepJoins, keptJoins } from "./KeptJoin.ts";
import { memoryShelf } from "./memoryShelf.ts";
import { keptTyped, nothingTyped, unsentBeside } from "./Typed.ts";

const code = "482913";
const session = { board: "bord", token: "geheim", language: "tr" };
const beside = { participant: "p-noor", name: "Noor", cards: "0", question: "Wat wens jij?" };

function visitWith(fields: Readonly<Record<string, string>>, more: Partial<typeof beside> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...session, ...fields })) form.set(name, value);
  const visit = readBegunVisit(form, { ...beside, ...more });
  if (visit === null) throw new Error("nobody came in by this form");
  return visit;
}

test("the form at the door is nobody's visit", () => {
  const form = new FormData();
  form.set("language", "nl");
  form.set("name", "Noor");
  expect(readBegunVisit(form, beside)).toBeNull();
});

test("who came in by the form is in, in their language, with what they were writing", () => {
  const shelf = memoryShelf();
  takeUpVisit(shelf, code, visitWith({ step: "stap-1", kind: "wish", text: "Een bank", earlier: "Een hek" }));
  expect(keptJoins(shelf, code)).toEqual([
    {
      boardId: "bord",
      token: "geheim",
      participantId: "p-noor",
      language: "tr",
      name: "Noor",
      keptAs: "bord",
    },
  ]);
  const typed = keptTyped(shelf, "bord");
  expect(typed.answers).toMatchObject({
    "stap-1": { kind: "wish", text: "Een bank", question: "Wat wens jij?" },
  });
  expect(unsentBeside(typed, "stap-1" as never).map(({ text }) => text)).toEqual(["Een hek"]);
});

test("who was in on this phone stays who they are, and a press too many makes nobody", () => {
  const before: KeptJoin = {
    boardId: "bord" as BoardId,
    token: "ouder",
    participantId: null,
    language: "nl",
    name: "Noor",
    keptAs: "bord",
  };
  const shelf = memoryShelf();
  keepJoins(shelf, code, [before]);
  takeUpVisit(shelf, code, visitWith({}));
  expect(keptJoins(shelf, code)).toEqual([before]);

  takeUpVisit(shelf, code, visitWith({}, { cards: "1" }));
  takeUpVisit(shelf, code, visitWith({ step: "stap-1", text: "dezelfde pagina nog eens" }, { cards: "1" }));
  expect(keptJoins(shelf, code).map(({ token, keptAs }) => [token, keptAs])).toEqual([
    ["ouder", "bord"],
    ["geheim", "bord.2"],
  ]);
  expect(keptTyped(shelf, "bord.2")).toEqual(nothingTyped);
});
