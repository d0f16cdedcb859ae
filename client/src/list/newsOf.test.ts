import { boardWith, laid } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, CardKindId, FieldId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { nl } from "../texts/nl.ts";
import { newsOf, toldOf } from "./newsOf.ts";

const ideaBoard = activities.find(({ id }) => id === "idea-board");
if (ideaBoard === undefined) throw new Error("No idea board");

const idea = (id: string, values: Partial<Card> = {}) => ({
  ...laid({ id: id as CardId, kind: "idea" as CardKindId, field: null, text: id }, [0, 0]),
  ...values,
});
const board = (...cards: Card[]): Board => boardWith(ideaBoard, cards);
const news = (before: Board, now: Board) => newsOf(toldOf(before), toldOf(now), nl);

test("a few new cards are read, many are counted", () => {
  expect(news(board(), board(idea("Soep"), idea("Een bankje")))).toBe("Nieuw: Soep, Een bankje.");
  expect(news(board(), board(...["a", "b", "c", "d"].map((id) => idea(id))))).toBe("4 nieuwe kaarten.");
});

test("what went or became another is told, what only lies elsewhere or has a dot more is not", () => {
  expect(news(board(idea("Soep")), board())).toBe("Weg: Soep.");
  expect(news(board(idea("1", { text: "Soep" })), board(idea("1", { text: "Pap" })))).toBe("Veranderd: Pap.");
  expect(news(board(idea("Soep")), board(idea("Soep", { field: "agreements" as FieldId })))).toBe(
    "Veranderd: Soep.",
  );
  expect(news(board(idea("Soep")), board(idea("Soep", { pos: [9, 9], votes: 3 })))).toBe("");
});

test("another question comes first", () => {
  const before = board();
  const next = before.steps[1]?.id ?? before.currentStep;
  expect(news(before, { ...board(idea("Soep")), currentStep: next })).toMatch(/^Nu: .+ Nieuw: Soep\.$/);
});

test("a wish that came true is told", () => {
  expect(news(board(idea("Zee")), board(idea("Zee", { fulfilled: { at: 1 } })))).toBe("Uitgekomen: Zee.");
});
