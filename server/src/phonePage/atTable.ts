import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { isParticipating, type Participating } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { commandIdOf } from "./commandIdOf.ts";
import type { Notice } from "./Notice.ts";
import { type Act, freshForm, joined, type Session, type Typed } from "./Press.ts";
import { newLines } from "./TypedSheet.ts";

/** The table of somebody's group, while the groups work there. */
export interface Table {
  readonly room: Room;
  readonly access: Participating;
}

export type SheetAct = Extract<Act, { type: "write-sheet" | "save-sheet" | "leave-sheet" }>;

export function isOfSheet(act: Act): act is SheetAct {
  return act.type === "write-sheet" || act.type === "save-sheet" || act.type === "leave-sheet";
}

/** `hall`: what they see of the evening. Null: they sit nowhere, or there is nothing to do at a table now. */
export async function tableOf(
  rooms: Pick<Rooms, "open" | "doors">,
  { token }: Session,
  { shared, own }: View,
): Promise<Table | null> {
  if (!shared.step.verbs.includes("work")) return null;
  const boardId = shared.groups?.find(({ id }) => id === own.seat)?.table ?? null;
  const opened = boardId === null ? null : await rooms.open(boardId);
  if (opened?.state !== "open") return null;
  const admission = await rooms.doors.admit(opened.room, token);
  if (!admission.ok || !isParticipating(admission.access)) return null;
  return { room: opened.room, access: admission.access };
}

/** What was written for a worksheet that is not before them any more is kept with the other words that were not sent. */
export function typedAtTable(typed: Typed, table: Table | null): Typed {
  const { sheet, earlier } = typed;
  if (sheet === null || sheet.table === table?.room.record.id) return typed;
  const own = newLines(sheet.after, sheet.before).join("\n");
  return { ...typed, sheet: null, earlier: joined(earlier, own) };
}

/** Opens a question, saves what was written there, or leaves it as it is. */
export async function pressOnSheet(
  table: Table,
  act: SheetAct,
  typed: Typed,
): Promise<{ readonly notice: Notice; readonly typed: Typed }> {
  switch (act.type) {
    case "write-sheet":
      return { notice: { type: "none" }, typed: await withOpen(table, act.field, typed) };
    case "leave-sheet":
      return { notice: { type: "none" }, typed: freshForm({ ...typed, sheet: null }) };
    case "save-sheet":
      return save(table, typed);
    default:
      return unreachable(act);
  }
}

async function withOpen({ room, access }: Table, field: SheetFieldId, typed: Typed): Promise<Typed> {
  const { shared } = await room.view(access);
  const text = shared.worksheet?.[field];
  if (text === undefined) return typed;
  return freshForm({ ...typed, sheet: { table: room.record.id, field, before: text, after: text } });
}

async function save(
  { room, access }: Table,
  typed: Typed,
): Promise<{ readonly notice: Notice; readonly typed: Typed }> {
  if (typed.sheet === null) return { notice: { type: "none" }, typed };
  const { field, before, after } = typed.sheet;
  const command: CommandOf<"edit-sheet"> = { type: "edit-sheet", field, before, after };
  const answer = await room.submit(access, commandIdOf(typed.formId, command), command);
  switch (answer.type) {
    case "result":
      return { notice: { type: "sheet-saved" }, typed: freshForm({ ...typed, sheet: null }) };
    case "refusal":
      return { notice: { type: "refused", refusal: answer.refusal }, typed: freshForm(typed) };
    case "too-fast":
      return { notice: { type: "too-fast", seconds: answer.retryAfter }, typed };
    case "not-saved":
      return { notice: { type: "not-saved" }, typed };
    default:
      return unreachable(answer);
  }
}
