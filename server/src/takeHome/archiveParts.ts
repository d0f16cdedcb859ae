import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html } from "hono/html";
import { archiveTexts } from "./archiveTexts.ts";
import { type ReportPart, reportPart } from "./report/ReportPart.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import { tablesOf } from "./tables/boardTables.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/** The end of the report in a zip: the saved moments, the other files beside it, and how one goes on with the board. */
export function archiveParts(taken: TakenBoard): readonly ReportPart[] {
  return taken.board.snapshots.length === 0 ? [filesPart(taken)] : [momentsPart(taken), filesPart(taken)];
}

function filesPart({ board }: TakenBoard): ReportPart {
  const { language, cards, picture } = board;
  const words = archiveTexts[language];
  const names = takeHomeTexts[language].files;
  const photos = new Set(cards.flatMap(({ photo }) => photo?.name ?? [])).size;
  const files: readonly (readonly [path: string, what: string])[] = [
    [`${names.tables}.xlsx`, words.tables],
    ...tablesOf(board).map((table) => [`${names[table]}.csv`, words.table] as const),
    [`${names.lines}.graphml`, words.network],
    ...(photos === 0 ? [] : [["photos/", filled(language, words.photos, { n: photos })] as const]),
    ...(picture === null ? [] : [[`photos/${picture.photo}.webp`, words.picture] as const]),
    ["board.json", words.whole],
  ];
  const inside = html`<ul>${files.map(([path, what]) => html`<li><a href="${path}">${path}</a>: ${what}</li>`)}</ul>
<p>${filled(language, words.back, { button: words.backButton })}</p>`;
  return reportPart({ id: "bestanden", name: words.files, count: null, inside });
}

function momentsPart({ board: { language, snapshots } }: TakenBoard): ReportPart {
  const { moments, moment } = archiveTexts[language];
  const inside = html`<ul>${snapshots.map(({ name, takenAt, cards }) => {
    const when = filled(language, moment, { date: longDate(language, takenAt), cards });
    return html`<li><b dir="auto">${name}</b> <span>${when}</span></li>`;
  })}</ul>`;
  return reportPart({ id: "momenten", name: moments, count: snapshots.length, inside });
}
