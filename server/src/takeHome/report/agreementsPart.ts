import { catalogues, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";
import { photoPart } from "./cardPart.ts";
import type { PhotoOf, ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** What is going to be done, when, and who does it; null: nothing was agreed. */
export function agreementsPart(matter: ReportMatter, photoOf: PhotoOf): ReportPart | null {
  const agreed = matter.cards.filter(({ agreement }) => agreement !== undefined);
  if (agreed.length === 0) return null;
  const { name } = catalogues[matter.language].agreements.field;
  const inside = html`<ol class="afspraken">${agreed.map((card) => agreementPart(matter, card, photoOf))}</ol>`;
  return reportPart({ id: "afspraken", name, count: agreed.length, inside });
}

function agreementPart(matter: ReportMatter, card: CardInView, photoOf: PhotoOf) {
  const { agreement, project, text, joined } = card;
  if (agreement === undefined) return "";
  const words = reportTexts[matter.language];
  const first = wordsOfActivity({ id: matter.activity }, matter.language).worksheet?.["first-step"];
  const who = whoDoesIt(agreement, joined, catalogues[matter.language]);
  return html`<li>${photoPart(matter, card, photoOf(card))}
<p dir="auto">${text}</p>
<dl>
${first === undefined || !project?.firstStep ? "" : html`<div><dt>${first.question}</dt><dd dir="auto">${project.firstStep}</dd></div>`}
${agreement.when === null ? "" : html`<div><dt>${words.when}</dt><dd dir="auto">${agreement.when}</dd></div>`}
<div><dt>${words.who}</dt><dd dir="auto">${who === "" ? words.nobody : who}</dd></div>
</dl></li>`;
}
