import type { SheetField } from "../activities/SheetField.ts";
import { sheetFieldOf } from "../activities/sheetFieldOf.ts";
import { erasedSheetId } from "../board/ErasedSheet.ts";
import { LIMITS } from "../board/limits.ts";
import { mergeLines } from "../board/mergeLines.ts";
import { cleanWriting, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { stepAllows } from "./permission.ts";

/** Somebody's new words on the worksheet, done to what it says by now. It is everybody's at the table, and nobody's. */
export function editSheet({ board }: Situation, actor: Actor, command: CommandOf<"edit-sheet">): Decision {
  const asked = sheetFieldOf(board, command.field);
  if (asked === null) return refuse("field-unknown");
  if (!stepAllows(board, actor, "work")) return refuse("not-in-this-step");
  const was = board.worksheet.get(asked.id) ?? "";
  const merged = mergeLines(command.before, written(command.after, asked), was);
  const text = asked.holds === "line" ? merged.replaceAll("\n", ", ") : merged;
  // A text that grew too long on the laptop may be shortened bit by bit.
  const longest = Math.max(LIMITS.sheetTextCodePoints, codePoints(was));
  if (codePoints(text) > longest) return refuse("text-too-long");
  return accept(text === was ? [] : [{ type: "sheet-text", field: asked.id, text }]);
}

function written(text: string, { holds }: SheetField): string {
  const clean = cleanWriting(text);
  return holds === "line" ? clean.replace(/\s*\n\s*/g, " ") : clean;
}

/** What was written in a field goes for real; the question stays. */
export function eraseSheet(
  { board }: Situation,
  command: CommandOf<"erase-sheet">,
  { now }: Fresh,
): Decision {
  const { field } = command;
  if (sheetFieldOf(board, field) === null) return refuse("field-unknown");
  return accept([
    { type: "sheet-text", field, text: "" },
    { type: "erased", ids: [erasedSheetId({ board: board.id, field, at: now })] },
  ]);
}
