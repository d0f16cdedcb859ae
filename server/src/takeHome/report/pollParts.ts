import { html } from "hono/html";
import type { TakenPoll } from "../pollsOf.ts";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import type { LeadingMatter, ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** How the room answered its questions, a table each; none: not for this reader, or nothing was asked. */
export function pollParts({ leading }: ReportMatter): readonly ReportPart[] {
  if (leading === null) return [];
  return leading.polls.map((poll, n) =>
    reportPart({ id: `vraag-${n + 1}`, name: poll.question, count: null, inside: answersIn(leading, poll) }),
  );
}

/** With what was said the last time beside it, where it was asked then. */
function answersIn({ language }: LeadingMatter, { answers }: TakenPoll) {
  const { answer, chosenBy, before } = takeHomeTexts[language].columns;
  const isCompared = answers.some((each) => each.before !== null);
  const rows = answers.map(
    (each) =>
      html`<tr><th scope="row" dir="auto">${each.words}</th><td>${each.people}</td>${isCompared ? html`<td>${each.before}</td>` : ""}</tr>`,
  );
  return html`<table class="antwoorden"><thead><tr><th scope="col">${answer}</th><th scope="col">${chosenBy}</th>${isCompared ? html`<th scope="col">${before}</th>` : ""}</tr></thead>
<tbody>${rows}</tbody></table>`;
}
