import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import type { ReportMatter } from "./ReportMatter.ts";
import { type ReportPart, reportPart } from "./ReportPart.ts";

/** The lines in words; null: there are none. */
export function linesPart(matter: ReportMatter): ReportPart | null {
  const { language, cards, connections } = matter;
  if (connections.length === 0) return null;
  const texts = residentTexts(language);
  const { lines, lineWith } = reportTexts[language];
  const names = new Map(cards.map((card) => [card.id, cardName(card, texts)]));
  const inWords = ({ from, to, word }: Connection) => {
    const ends = { one: names.get(from) ?? "", other: names.get(to) ?? "" };
    return word === null
      ? filled(language, texts.connect.between, ends)
      : filled(language, lineWith, { ...ends, word });
  };
  const inside = html`<ul class="lijnen">${connections.map((line) => html`<li dir="auto">${inWords(line)}</li>`)}</ul>`;
  return reportPart({
    id: "lijnen",
    name: lines,
    count: connections.length,
    howMany: String(connections.length),
    inside,
  });
}
