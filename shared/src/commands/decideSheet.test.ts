import { expect, test } from "vitest";
import type { BoardId, GroupId, SheetFieldId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { actor, step, TestSituation } from "./testSituation.ts";

const noor = actor("Noor");
const table = actor("De tafel", "table");
const femke = actor("Femke", "facilitator");

const RESIDENT = "resident" as SheetFieldId;
const FIRST_STEP = "first-step" as SheetFieldId;

/** A group's table. */
function atTable(steps = [step("work", { verbs: ["work"] }), step("close", { verbs: [] })]): TestSituation {
  const situation = new TestSituation("pitch-evening", steps);
  const tableOf = { evening: "b-evening" as BoardId, group: "g-1" as GroupId };
  situation.board = { ...situation.board, tableOf };
  return situation;
}

function edit(before: string, after: string, field = RESIDENT) {
  return { type: "edit-sheet", field, before, after } as const;
}

test("Everybody at the table writes in the same place, and nobody's words go", () => {
  const sheet = atTable();
  sheet.accepted(noor, edit("", "Koffie zetten"));
  sheet.accepted(table, edit("Koffie zetten", "Koffie zetten\nDe hal versieren"));
  sheet.accepted(noor, edit("Koffie zetten", "★ Koffie zetten"));
  expect(sheet.board.worksheet.get(RESIDENT)).toBe("★ Koffie zetten\nDe hal versieren");
});

test("The space at the end of what somebody goes on typing stays; what nobody can see does not come in", () => {
  const sheet = atTable();
  sheet.accepted(table, edit("", "Koffie "));
  sheet.accepted(noor, edit("Koffie ", "Verse koffie \u202e"));
  expect(sheet.board.worksheet.get(RESIDENT)).toBe("Verse koffie ");
});

test("What asks for one line gets one line", () => {
  const sheet = atTable();
  sheet.accepted(noor, edit("", "Zaterdag\nharken", FIRST_STEP));
  expect(sheet.board.worksheet.get(FIRST_STEP)).toBe("Zaterdag harken");
});

test("A text may grow to its limit; one that is longer already may be made shorter", () => {
  const sheet = atTable();
  expect(sheet.refusal(noor, edit("", "x".repeat(LIMITS.sheetTextCodePoints + 1)))).toBe("text-too-long");
  const long = "x".repeat(LIMITS.sheetTextCodePoints + 9);
  sheet.carryOut([{ type: "sheet-text", field: RESIDENT, text: long }]);
  expect(sheet.refusal(noor, edit(long, long.slice(1)))).toBeNull();
  expect(sheet.refusal(noor, edit(long, `${long}y`))).toBe("text-too-long");
});

test("There is no worksheet in the hall, on another kind of board, or for a question that nobody asks", () => {
  expect(
    new TestSituation("pitch-evening", [step("work", { verbs: ["work"] })]).refusal(noor, edit("", "x")),
  ).toBe("field-unknown");
  expect(new TestSituation("wish-tree").refusal(femke, edit("", "x"))).toBe("field-unknown");
  expect(atTable().refusal(noor, edit("", "x", "nothing" as SheetFieldId))).toBe("field-unknown");
});

test("When the step is over the phones write no more; the table and whoever leads do", () => {
  const sheet = atTable();
  sheet.accepted(femke, { type: "set-step", stepId: "close" as never });
  expect(sheet.refusal(noor, edit("", "x"))).toBe("not-in-this-step");
  expect(sheet.refusal(table, edit("", "x"))).toBeNull();
  expect(sheet.refusal(femke, edit("x", "xy"))).toBeNull();
});

test("Whoever leads erases what stands in a field for real; a group cannot", () => {
  const sheet = atTable();
  const erase = { type: "erase-sheet", field: RESIDENT } as const;
  sheet.accepted(noor, edit("", "Buurman Jan is ziek"));
  expect(sheet.refusal(noor, erase)).toBe("not-allowed");
  expect(sheet.refusal(table, erase)).toBe("not-allowed");
  sheet.accepted(femke, erase);
  expect(sheet.board.worksheet.get(RESIDENT)).toBe("");
  expect(sheet.erased).toEqual([expect.stringMatching(/^sheet\.b1\.resident\.\d+$/)]);
});
