import { cameTrue, joinedByMore } from "@buurtbord/shared/board/BoardGrowth.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html } from "hono/html";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import type { ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** Whom and what the room may still look for; null: not for this reader, or nothing is missed. */
export function missedPart({ leading }: ReportMatter): ReportPart | null {
  if (leading === null || leading.missed.length === 0) return null;
  const name = takeHomeTexts[leading.language].report.missed;
  const inside = html`<ul class="missen">${leading.missed.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
  return reportPart({ id: "missen", name, count: null, inside });
}

/** What came since the last time; null: not for this reader, or no moment was saved before this evening. */
export function grownPart({ leading }: ReportMatter): ReportPart | null {
  if (leading?.growth == null) return null;
  const { language, growth: since } = leading;
  const { report: words } = takeHomeTexts[language];
  const { growth, snapshot } = since;
  const { added } = growth.cards;
  const came = { cards: added.length, lines: growth.connections.added.length };
  const told = [
    filled(language, words.came, came),
    filled(language, words.cameTrue, { n: cameTrue(growth).length }),
    filled(language, words.joined, { n: joinedByMore(growth).length }),
  ].map((sentence) => sentence.trim());
  const said = told.filter((sentence) => sentence !== "");
  const date = longDate(language, snapshot.takenAt);
  const inside = html`<p>${said.length === 0 ? words.nothing : said.join(" ")}</p>
${added.length === 0 ? "" : html`<ul class="nieuw">${added.map(({ text }) => html`<li dir="auto">${text}</li>`)}</ul>`}`;
  const name = filled(language, words.grown, { name: snapshot.name, date });
  return reportPart({ id: "erbij", name, count: null, inside });
}
