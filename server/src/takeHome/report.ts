import { cardsByField } from "@buurtbord/shared/activities/cardsByField.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Card, namesOn } from "@buurtbord/shared/board/Card.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html, raw } from "hono/html";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { archivePart } from "./archivePart.ts";
import { reportStyles } from "./reportStyles.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";
import { wordsOf } from "./wordsOf.ts";

/** Its photo, as bytes of a WebP file; null: it has none that can be shown. */
export type PhotoOf = (card: Card) => Uint8Array | null;

/** Nothing in the file may run, and nothing in it is asked for elsewhere: it opens without any server. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The board as a page that one can read, hear and print: field by field, card by card, line by line. */
export async function report(board: BoardExport, photoOf: PhotoOf): Promise<string> {
  const { report: words } = takeHomeTexts[board.language];
  const { name } = activityTexts(activityOf(board), board.language);
  const date = longDate(board.language, board.exportedAt);
  const page = html`<!doctype html>
<html lang="${board.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${board.title}</title>
<style>${raw(reportStyles)}</style>
</head>
<body><main>
<h1 dir="auto">${board.title}</h1>
<p>${name}. ${filled(board.language, words.asOf, { date })}</p>
${groupsOf(board).map((group) => groupPart(board, group, photoOf))}
${linesPart(board)}
${archivePart(board)}
</main></body>
</html>
`;
  return String(await page);
}

interface Group {
  readonly name: string;
  readonly cards: readonly Card[];
}

/** The activity's fields in reading order, then what lies in none. */
function groupsOf({ activity, language, cards }: BoardExport): readonly Group[] {
  const { name, fields: names } = activityTexts({ id: activity }, language);
  const { inFields, loose } = cardsByField(activityOf({ activity }), cards);
  const fields = inFields.map(({ field, cards }) => ({ name: names[field]?.name ?? "", cards }));
  const table = { name: fields.length === 0 ? name : takeHomeTexts[language].report.onTable, cards: loose };
  return fields.length > 0 && loose.length === 0 ? fields : [...fields, table];
}

function groupPart({ language }: BoardExport, { name, cards }: Group, photoOf: PhotoOf) {
  const { report: words } = takeHomeTexts[language];
  if (cards.length === 0) return html`<section><h2>${name}</h2><p>${words.empty}</p></section>`;
  return html`<section>
<h2>${name} <small>${filled(language, words.cards, { n: cards.length })}</small></h2>
<ul class="kaarten">${cards.map((card) => cardPart(language, card, photoOf(card)))}</ul>
</section>`;
}

function cardPart(language: BoardExport["language"], card: Card, photo: Uint8Array | null) {
  const { report: words } = takeHomeTexts[language];
  const more = [
    ...namesOn(card),
    card.agreement?.when,
    card.said === undefined ? null : filled(language, words.said, { n: card.said.times }),
    card.votes > 0 ? filled(language, words.dots, { n: card.votes }) : null,
    card.joined > 0 ? filled(language, words.people, { n: card.joined }) : null,
    card.fulfilled === undefined ? null : words.fulfilled,
  ].filter((one) => typeof one === "string" && one !== "");
  return html`<li>
${photo === null ? "" : html`<img src="data:image/webp;base64,${Buffer.from(photo).toString("base64")}" alt="${filled(language, words.photoOf, { text: card.text })}">`}
<p dir="auto">${card.text}</p>
${card.fulfilled?.story === undefined ? "" : html`<p class="meer" dir="auto">${filled(language, words.story, { story: card.fulfilled.story })}</p>`}
${more.length === 0 ? "" : html`<p class="meer" dir="auto">${more.join(" · ")}</p>`}
</li>`;
}

function linesPart(board: BoardExport) {
  const { language, connections } = board;
  if (connections.length === 0) return "";
  const { report: words } = takeHomeTexts[language];
  const { text } = wordsOf(board);
  return html`<section>
<h2>${words.lines} <small>${connections.length}</small></h2>
<ul class="lijnen">${connections.map(
    ({ from, to, word }) =>
      html`<li><bdi>${text(from)}</bdi> – ${word === null ? "" : html`<i>${word}</i> – `}<bdi>${text(to)}</bdi></li>`,
  )}</ul>
</section>`;
}
