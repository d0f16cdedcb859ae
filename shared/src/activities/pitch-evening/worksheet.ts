import type { SheetFieldId } from "../../board/ids.ts";
import type { SheetField } from "../SheetField.ts";

function sheetField(id: string, icon: SheetField["icon"], holds: SheetField["holds"]): SheetField {
  return { id: id as SheetFieldId, icon, holds };
}

/** What everybody at the table can do, what is there and what is asked; and at the end the first step of a project. */
export const worksheet: readonly SheetField[] = [
  sheetField("resident", "person", "text"),
  sheetField("business", "shop", "text"),
  sheetField("organisation", "building", "text"),
  { ...sheetField("have", "leaf", "text"), takesFromMap: true },
  sheetField("ask", "question", "text"),
  sheetField("first-step", "right", "line"),
  sheetField("who", "group", "line"),
  sheetField("when", "calendar", "line"),
];
