import { expect, test } from "vitest";
import type { Card } from "../board/Card.ts";
import type { BoardId, CardId, GroupId, SheetFieldId } from "../board/ids.ts";
import type { CommandOf } from "./Command.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const femke = actor("Femke", "facilitator");
const noor = actor("Noor");
const group = "g1" as GroupId;

type Lines = CommandOf<"bring-harvest">["lines"];

/** A hall with one group, round a pitch for soup. */
function hall(): { readonly table: TestSituation; readonly pitch: CardId } {
  const table = new TestSituation("pitch-evening", [
    step("harvest", { verbs: ["add", "vote", "join"], dots: 3 }),
    step("agree", { verbs: ["add", "join"], fields: [id.field("agreements")] }),
  ]);
  const pitch = table.card(noor, "Soep voor de straat");
  const emblem = { thing: "bicycle", colour: "blue" } as const;
  const groups = [{ id: group, pitch, emblem, people: 4, guests: 0, table: "b2" as BoardId }];
  table.carryOut([{ type: "gathering-set", values: { groups } }]);
  return { table, pitch };
}

function line(field: string, text: string): Lines[number] {
  return { field: field as SheetFieldId, text };
}

function bring(table: TestSituation, lines: Lines, project: CommandOf<"bring-harvest">["project"] = null) {
  return table.accepted(femke, { type: "bring-harvest", group, table: "Tafel blauwe fiets", lines, project });
}

function found(table: TestSituation, text: string): Card {
  const card = [...table.board.cards.values()].find((each) => each.text === text);
  if (card === undefined) throw new Error(`No card says ${text}`);
  return card;
}

test("Each line becomes a card in the field of its question, by the name of its table", () => {
  const { table } = hall();
  const lines = [
    line("resident", "Ik kook"),
    line("ask", "Wie heeft een tafel?"),
    line("have", "Twee pannen"),
  ];
  expect(bring(table, lines).cards).toBe(2);
  expect(found(table, "Ik kook")).toMatchObject({
    kind: "resident",
    field: "resident",
    byline: "Tafel blauwe fiets",
  });
  expect(found(table, "Wie heeft een tafel?")).toMatchObject({ kind: "ask", field: "ask" });
});

test("What came already does not come twice, and what was taken down stays away", () => {
  const { table } = hall();
  const lines = [line("resident", "Ik kook"), line("resident", "Ik snij groente")];
  bring(table, lines);
  expect(bring(table, lines).cards).toBe(0);
  table.accepted(femke, { type: "remove-card", cardId: found(table, "Ik kook").id });
  expect(bring(table, lines).cards).toBe(0);
});

test("A line that the table wrote anew is written anew here, with its dots, unless somebody changed it here", () => {
  const { table } = hall();
  bring(table, [line("resident", "Ik kook soep"), line("resident", "Ik breng stoelen")]);
  const { id: cardId } = found(table, "Ik kook soep");
  table.accepted(noor, { type: "vote", cardId });
  const chairs = found(table, "Ik breng stoelen").id;
  table.accepted(femke, {
    type: "edit-card",
    cardId: chairs,
    before: "Ik breng stoelen",
    after: "Noor brengt stoelen",
  });
  bring(table, [line("resident", "Ik kook soep op vrijdag"), line("resident", "Ik breng stoelen mee")]);
  expect(table.cardNow(cardId)).toMatchObject({ text: "Ik kook soep op vrijdag", votes: 1 });
  expect(table.cardNow(chairs).text).toBe("Noor brengt stoelen");
  expect(found(table, "Ik breng stoelen mee").id).not.toBe(chairs);
});

test("Erasing a card names the line too that it says by now, so that it is not asked for again", () => {
  const { table } = hall();
  bring(table, [line("resident", "Ik kook soep")]);
  bring(table, [line("resident", "Ik kook soep met Noor")]);
  const { id: cardId } = found(table, "Ik kook soep met Noor");
  table.accepted(femke, { type: "erase-card", cardId });
  expect(table.erased).toHaveLength(2);
  expect(table.erased[0]).toBe(cardId);
  // A line that is the same again finds that its card is gone: whoever asks leaves out what was erased.
  expect(bring(table, [line("resident", "Ik kook soep met Noor")]).cards).toBe(1);
  expect(table.erased).toContain(found(table, "Ik kook soep met Noor").id);
});

test("Each group has one project, by the name of its pitch, with nobody's name on it until they say so", () => {
  const { table } = hall();
  bring(table, [], { firstStep: "De keuken vragen", when: "vrijdag" });
  const project = [...table.board.cards.values()].find((card) => card.project !== undefined);
  expect(project).toMatchObject({
    text: "Soep voor de straat",
    kind: "agreement",
    field: "agreements",
    agreement: { when: "vrijdag", people: [] },
    project: { firstStep: "De keuken vragen", group },
  });
  const cardId = project?.id ?? id.card("none");
  table.accepted(noor, { type: "join-card", cardId, name: "Noor" });
  bring(table, [], { firstStep: "De keuken bellen", when: "vrijdag" });
  expect(table.cardNow(cardId).project?.firstStep).toBe("De keuken bellen");
  expect(table.cardNow(cardId).agreement?.people).toEqual(["Noor"]);
  table.accepted(femke, { type: "set-first-step", cardId, firstStep: "Femke belt de keuken" });
  bring(table, [], { firstStep: "Iets anders", when: "zaterdag" });
  expect(table.cardNow(cardId).project?.firstStep).toBe("Femke belt de keuken");
});

test("Nobody brings in what a group said that is not there, and only whoever leads does", () => {
  const { table } = hall();
  const command = { type: "bring-harvest", group, table: "Tafel", lines: [], project: null } as const;
  expect(table.refusal(noor, command)).toBe("not-allowed");
  expect(table.refusal(femke, { ...command, group: "g9" as GroupId })).toBe("group-not-found");
});

test("A resident's own project has its first step, which is theirs to change", () => {
  const { table } = hall();
  table.accepted(femke, { type: "set-step", stepId: id.step("agree") });
  const card = { kind: id.kind("agreement"), text: "Buurtsoep", field: null, when: "vrijdag" };
  const tooLong = { ...card, project: { firstStep: "x".repeat(161) } };
  expect(table.refusal(noor, { type: "add-card", card: tooLong })).toBe("first-step-too-long");
  const added = table.accepted(noor, {
    type: "add-card",
    card: { ...card, project: { firstStep: " De keuken  vragen " } },
  });
  const cardId = added.cardId ?? id.card("none");
  expect(table.cardNow(cardId).project).toEqual({ firstStep: "De keuken vragen", group: null });
  table.accepted(noor, { type: "set-first-step", cardId, firstStep: "" });
  expect(table.cardNow(cardId).project?.firstStep).toBeNull();
  expect(table.refusal(actor("Sam"), { type: "set-first-step", cardId, firstStep: "Nee" })).toBe("not-yours");
});

test("Whoever leads marks that a table told, and takes it back; nobody else does, and nothing else changes", () => {
  const { table } = hall();
  const told = { type: "mark-told", group, told: true } as const;
  const [before] = table.board.groups;
  expect(table.refusal(noor, told)).toBe("not-allowed");
  table.accepted(femke, told);
  expect(table.board.groups).toEqual([{ ...before, hasTold: true }]);
  table.accepted(femke, { ...told, told: false });
  expect(table.board.groups).toEqual([before]);
  expect(table.refusal(femke, { ...told, group: "gone" as GroupId })).toBe("group-not-found");
});
