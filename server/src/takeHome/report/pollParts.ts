import { html } from "hono/html";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import type { ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** How the room answered the questions of its steps, a table each; none: not for this reader, or nothing was asked. */
export function pollParts({ leading }: ReportMatter): readonly ReportPart[] {
  if (leading === null) return [];
  const { answer, chosenBy } = takeHomeTexts[leading.language].columns;
  return leading.polls.map(({ question, answers }, n) => {
    const rows = answers.map(
      ({ words, people }) => html`<tr><th scope="row" dir="auto">${words}</th><td>${people}</td></tr>`,
    );
    const inside = html`<table class="antwoorden"><thead><tr><th scope="col">${answer}</th><th scope="col">${chosenBy}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
    return reportPart({ id: `vraag-${n + 1}`, name: question, count: null, inside });
  });
}
