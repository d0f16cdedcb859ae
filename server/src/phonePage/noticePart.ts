import type { Language } from "@buurtbord/shared/board/Language.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { residentTexts } from "@buurtbord/shared/texts/residentTexts.ts";
import { html } from "hono/html";
import type { Notice } from "./Notice.ts";

/** The notice in words, at the head of the page. */
export function noticePart(notice: Notice, language: Language) {
  const sentence = noticeText(notice, language);
  if (sentence === "") return "";
  const good = notice.type === "saved" || notice.type === "removed";
  return html`<p class="${good ? "gelukt" : "fout"}" role="${good ? "status" : "alert"}">${sentence}</p>`;
}

/** The notice as one sentence or two; empty when there is none. */
export function noticeText(notice: Notice, language: Language): string {
  const { write, mine, refusals, joinRefusals, withoutScripts } = residentTexts(language);
  switch (notice.type) {
    case "none":
      return "";
    case "saved": {
      const { saved, savedDraft, savedWaiting } = write;
      const { title, text } = { shown: saved, draft: savedDraft, waiting: savedWaiting }[notice.state];
      return `${title}. ${text}`;
    }
    case "too-fast":
      return counted(language, withoutScripts.slow, notice.seconds);
    case "removed":
      return `${mine.removed}.`;
    case "refused":
      return refusals[notice.refusal];
    case "not-saved":
      return joinRefusals["not-saved"];
    default:
      return unreachable(notice);
  }
}
