import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html } from "hono/html";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { archiveTexts } from "./archiveTexts.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/** The end of the report: the saved moments, the other files of the zip beside it, and how one goes on with the board. */
export function archivePart(board: BoardExport) {
  const { language } = board;
  const words = archiveTexts[language];
  const { cards, lines } = takeHomeTexts[language].files;
  const photos = new Set(board.cards.flatMap(({ photo }) => photo?.name ?? [])).size;
  const files: readonly (readonly [path: string, what: string])[] = [
    [`${cards}.csv`, words.cards],
    [`${lines}.csv`, words.lines],
    [`${lines}.graphml`, words.network],
    ...(photos === 0 ? [] : [["photos/", filled(language, words.photos, { n: photos })] as const]),
    ...(board.picture === null ? [] : [[`photos/${board.picture.photo}.webp`, words.picture] as const]),
    ["board.json", words.whole],
  ];
  return html`${momentsPart(board)}
<section>
<h2>${words.files}</h2>
<ul>${files.map(([path, what]) => html`<li><a href="${path}">${path}</a>: ${what}</li>`)}</ul>
<p>${filled(language, words.back, { button: words.backButton })}</p>
</section>`;
}

function momentsPart({ language, snapshots }: BoardExport) {
  if (snapshots.length === 0) return "";
  const { moments, moment } = archiveTexts[language];
  return html`<section>
<h2>${moments}</h2>
<ul>${snapshots.map(({ name, takenAt, cards }) => {
    const when = filled(language, moment, { date: longDate(language, takenAt), cards });
    return html`<li><b dir="auto">${name}</b> <span>${when}</span></li>`;
  })}</ul>
</section>`;
}
