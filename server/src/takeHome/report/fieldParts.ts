import { agreements } from "@buurtbord/shared/activities/agreements.ts";
import { cardsByField } from "@buurtbord/shared/activities/cardsByField.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import { cardPart } from "./cardPart.ts";
import type { PhotoOf, ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

interface Group {
  readonly id: string;
  readonly name: string;
  readonly look: string;
  readonly cards: readonly CardInView[];
}

/** The activity's fields in reading order, then what lies in none; agreements have a part of their own. */
export function fieldParts(matter: ReportMatter, photoOf: PhotoOf): readonly ReportPart[] {
  return groupsOf(matter).map((group) => groupPart(matter, group, photoOf));
}

function groupsOf(matter: ReportMatter): readonly Group[] {
  const { language, activity } = matter;
  const known = activityOf({ activity });
  const { name, fields: names } = wordsOfActivity(known, language);
  const cards = matter.cards.filter(({ agreement }) => agreement === undefined);
  const { inFields, loose } = cardsByField(known, cards);
  // What stays empty is told, but not of what a group's table never holds, or what this evening did not ask for.
  const isTable = Object.keys(matter.worksheet).length > 0;
  const waiting = known.fields.filter(({ appears }) => appears === "when-asked-for").map(({ id }) => id);
  const isToldEmpty = (field: FieldId) => !isTable && field !== agreements.id && !waiting.includes(field);
  const fields = inFields
    .filter(({ field, cards: lying }) => lying.length > 0 || isToldEmpty(field))
    .map(({ field, cards: lying }) => {
      const kind = known.fields.find(({ id }) => id === field)?.kind ?? "";
      return { id: `vak-${field}`, name: names[field]?.name ?? "", look: lookOf(matter, kind), cards: lying };
    });
  if (fields.length > 0 && loose.length === 0) return fields;
  const table = fields.length === 0 ? name : reportTexts[language].onTable;
  return [...fields, { id: "tafel", name: table, look: "", cards: loose }];
}

function groupPart(matter: ReportMatter, { id, name, look, cards }: Group, photoOf: PhotoOf): ReportPart {
  const words = reportTexts[matter.language];
  const howMany = filled(matter.language, words.cards, { n: cards.length });
  const inside =
    cards.length === 0
      ? html`<p>${words.empty}</p>`
      : html`<ul class="kaarten">${cards.map((card) => cardPart(matter, card, photoOf(card), lookOf(matter, card.kind)))}</ul>`;
  return reportPart({
    id,
    name,
    count: cards.length,
    howMany: cards.length === 0 ? "" : howMany,
    look,
    inside,
  });
}

/** The class of a kind's paper. */
function lookOf({ activity }: ReportMatter, kind: string): string {
  return activityOf({ activity }).kinds.find(({ id }) => id === kind)?.face.tint ?? "";
}
