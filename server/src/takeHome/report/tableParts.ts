import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import { cardPart } from "./cardPart.ts";
import type { PhotoOf, ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** What lies on each table of an evening; none: not for this reader, or nothing lies there. */
export function tableParts(matter: ReportMatter, photoOf: PhotoOf): readonly ReportPart[] {
  const { language, activity, leading } = matter;
  const lookOf = (kind: string) =>
    activityOf({ activity }).kinds.find(({ id }) => id === kind)?.face.tint ?? "";
  const tables = leading?.tables.filter(({ cards }) => cards.length > 0) ?? [];
  return tables.map(({ name, pitch, cards }, n) => {
    const items = cards.map((card) => cardPart(matter, card, photoOf(card), lookOf(card.kind)));
    return reportPart({
      id: `tafel-${n + 1}`,
      name,
      count: cards.length,
      howMany: filled(language, reportTexts[language].cards, { n: cards.length }),
      inside: html`${pitch === "" ? "" : html`<p dir="auto">${pitch}</p>`}
<ul class="kaarten">${items}</ul>`,
    });
  });
}
