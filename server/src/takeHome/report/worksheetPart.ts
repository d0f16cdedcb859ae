import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { isMarked, withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import { html } from "hono/html";
import type { ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** What a group wrote on its worksheet, question by question; null: nothing, or this is no group's table. */
export function worksheetPart(matter: ReportMatter): ReportPart | null {
  const { language, activity, worksheet } = matter;
  const known = activityOf({ activity });
  const written = (known.worksheet ?? []).filter(({ id }) => linesOf(worksheet[id]).length > 0);
  if (written.length === 0) return null;
  const words = wordsOfActivity(known, language).worksheet ?? {};
  const answers = written.map(({ id }) => answerPart(words[id]?.question ?? "", id, matter));
  const inside = html`<div class="werkblad">${answers}</div>`;
  return reportPart({ id: "werkblad", name: reportTexts[language].worksheet, count: null, inside });
}

function answerPart(question: string, field: SheetFieldId, { worksheet }: ReportMatter) {
  const lines = linesOf(worksheet[field]);
  return html`<div><h3>${question}</h3>
<ul>${lines.map((line) =>
    isMarked(line)
      ? html`<li dir="auto"><b>★ ${withoutMark(line)}</b></li>`
      : html`<li dir="auto">${line}</li>`,
  )}</ul></div>`;
}

function linesOf(text = ""): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
