import type { CommandId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Worksheet } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import type { OutboxEntry, OutboxState } from "../../sync/outbox/OutboxEntry.ts";
import { ownSheet } from "./ownSheet.ts";

const RESIDENT = "resident" as SheetFieldId;
const saved = { resident: "koffie" } as Worksheet;
const waiting: OutboxState = { state: "waiting", late: false };

function entry(before: string, after: string, state: OutboxState = waiting): OutboxEntry {
  const command = { type: "edit-sheet", field: RESIDENT, before, after } as const;
  return { id: `${before} ${after}` as CommandId, command, ...state };
}

test("One's own words show at once, in the order in which they were written, and say how far they are", () => {
  const entries = [entry("koffie", "koffie\nthee"), entry("koffie\nthee", "★ koffie\nthee")];
  const sheet = ownSheet(saved, entries, true);
  expect(sheet.texts).toEqual({ resident: "★ koffie\nthee" });
  expect(sheet.progress.get(RESIDENT)).toBe("not-saved");
});

test("What is saved and shown already does not show twice", () => {
  const done = entry("", "koffie", { state: "saved", result: {} });
  expect(ownSheet(saved, [done], false).texts).toEqual(saved);
});

test("Words that were refused come back to whoever wrote them, and stand on the sheet no more", () => {
  const sheet = ownSheet(
    saved,
    [entry("koffie", "x", { state: "refused", refusal: "text-too-long" })],
    false,
  );
  expect(sheet.texts).toEqual(saved);
  expect(sheet.refused).toMatchObject([{ field: "resident", after: "x", refusal: "text-too-long" }]);
});
