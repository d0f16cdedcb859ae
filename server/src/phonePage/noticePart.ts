import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { projectTexts } from "@buurtbord/shared/catalogue/projectTexts.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { inGroups } from "@buurtbord/shared/texts/inGroups.ts";
import { html } from "hono/html";
import type { Notice } from "./Notice.ts";

const GOOD: readonly Notice["type"][] = ["saved", "removed", "sheet-saved", "told", "return-code"];

/** The notice in words, at the head of the page. */
export function noticePart(notice: Notice, language: ResidentLanguage) {
  const sentence = noticeText(notice, language);
  if (sentence === "") return "";
  const good = GOOD.includes(notice.type);
  return html`<p class="${good ? "gelukt" : "fout"}" role="${good ? "status" : "alert"}">${sentence}</p>`;
}

/** The notice as one sentence or two; empty when there is none. */
export function noticeText(notice: Notice, language: ResidentLanguage): string {
  const { write, mine, refusals, joinRefusals, withoutScripts, comeBack } = residentTexts(language);
  switch (notice.type) {
    case "none":
      return "";
    case "saved": {
      const { saved, savedDraft, savedWaiting } = write;
      const { title, text } = { shown: saved, draft: savedDraft, waiting: savedWaiting }[notice.state];
      return `${title}. ${text}`;
    }
    case "too-fast":
      return filled(language, withoutScripts.slow, { n: notice.seconds });
    case "return-code":
      return `${comeBack.title}: ${inGroups(notice.code)}. ${comeBack.text}`;
    case "removed":
      return `${mine.removed}.`;
    case "sheet-saved":
      return `${mine.saved}.`;
    case "told":
      return projectTexts[language].kept;
    case "refused":
      return refusals[notice.refusal];
    case "not-saved":
      return joinRefusals["not-saved"];
    default:
      return unreachable(notice);
  }
}
