import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { SheetField } from "@buurtbord/shared/activities/SheetField.ts";
import { withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";
import { hidden } from "./hidden.ts";
import { iconPart } from "./iconPart.ts";
import { newLines, sheetFields, type TypedSheet } from "./TypedSheet.ts";

/** The worksheet of a group: each question with what stands there; one of them with room to write. */
export function sheetPart(table: SharedView, open: TypedSheet | null, language: ResidentLanguage) {
  const { work, atTable } = residentTexts(language);
  const activity = activityOf(table.board);
  const { word } = table.now;
  const questions = (activity.worksheet ?? []).map((field) =>
    open?.field === field.id
      ? writingPart(table, field, open, language)
      : questionPart(table, field, open === null, language),
  );
  return html`${word === undefined ? "" : html`<p class="gelukt">${atTable.word}: <b dir="auto">${word}</b></p>`}
<p>${work.together}</p>
<ul class="eigen">${questions}</ul>`;
}

function questionPart(
  table: SharedView,
  { id, icon }: SheetField,
  mayOpen: boolean,
  language: ResidentLanguage,
) {
  const { work } = residentTexts(language);
  const lines = (table.worksheet?.[id] ?? "").split("\n").filter((line) => line.trim() !== "");
  const text =
    lines.length === 0
      ? html`<p>${work.empty}</p>`
      : lines.map((line) => html`<p dir="auto">${withoutMark(line)}</p>`);
  return html`<li><h2 id="werk-${id}">${iconPart(icon)}${questionOf(table, id, language)}</h2>
${text}
${mayOpen ? html`<button class="knop" name="act" value="write-sheet:${id}" aria-describedby="werk-${id}">${iconPart("pencil")}${work.write}</button>` : ""}</li>`;
}

function writingPart(
  table: SharedView,
  { id, icon, holds }: SheetField,
  open: TypedSheet,
  language: ResidentLanguage,
) {
  const { mine, work } = residentTexts(language);
  const others = newLines(table.worksheet?.[id] ?? "", open.before);
  const meanwhile = others.map((line) => html`<p dir="auto">${line}</p>`);
  return html`<li>${hidden(sheetFields(open))}
<label for="werkblad"><b>${iconPart(icon)}${questionOf(table, id, language)}</b></label>
<textarea id="werkblad" name="after" class="invoer" rows="${holds === "line" ? 2 : 6}" dir="auto">
${open.after}</textarea>
${others.length === 0 ? "" : html`<p><b>${work.meanwhile}</b></p>${meanwhile}`}
<button class="knop knop-hoofd" name="act" value="save-sheet">${iconPart("check")}${mine.save}</button>
<button class="knop" name="act" value="leave-sheet">${iconPart("cross")}${mine.cancel}</button></li>`;
}

function questionOf({ board }: SharedView, id: SheetField["id"], language: ResidentLanguage): string {
  return wordsOfActivity(activityOf(board), language).worksheet?.[id]?.question ?? "";
}
