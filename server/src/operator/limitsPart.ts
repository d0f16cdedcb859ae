import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { html } from "hono/html";
import { type LimitGroup, type LimitName, type LimitText, limitGroups } from "../texts/limitTexts.ts";
import { operatorTexts } from "../texts/operatorTexts.ts";
import { shownNumber } from "./shownNumber.ts";

const KILO = 1024;

/** A table of every limit there is. */
export function limitsPart() {
  const { limits, limitsIntro } = operatorTexts;
  return html`<section aria-labelledby="grenzen">
<h2 id="grenzen">${limits}</h2>
<p>${limitsIntro}</p>
<div class="tabellen">${limitGroups.map(groupTable)}</div>
</section>`;
}

function groupTable({ title, limits }: LimitGroup) {
  const { name, value, unit } = operatorTexts.columns;
  const rows = Object.entries(limits) as [LimitName, LimitText][]; // the type says which names there are
  return html`<table>
<caption>${title}</caption>
<thead><tr><th scope="col">${name}</th><th scope="col" class="getal">${value}</th><th scope="col">${unit}</th></tr></thead>
<tbody>${rows.map(([limit, text]) => limitRow(limit, text))}</tbody>
</table>`;
}

function limitRow(limit: LimitName, text: LimitText) {
  const { value, unit } = shownLimit(LIMITS[limit], text.unit);
  return html`<tr data-limit="${limit}"><th scope="row">${text.name}</th><td class="getal">${value}</td><td>${unit}</td></tr>`;
}

/** Bytes in the largest unit that keeps them whole, as people know it. */
function shownLimit(value: number, unit: string): { readonly value: string; readonly unit: string } {
  if (!unit.startsWith("bytes")) return { value: shownNumber(value), unit };
  const [divisor, name] = value >= KILO * KILO ? [KILO * KILO, "MB"] : [KILO, "kB"];
  return { value: shownNumber(value / divisor), unit: unit.replace("bytes", name) };
}
