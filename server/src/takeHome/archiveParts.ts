import { photosOnCard } from "@buurtbord/shared/board/projectNews.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html } from "hono/html";
import { archiveTexts } from "./archiveTexts.ts";
import { type Html, type ReportPart, reportPart } from "./report/ReportPart.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import { tableFolder } from "./tableFolder.ts";
import { tablesOf } from "./tables/boardTables.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/** The end of the report in a zip: the saved moments, the tables and other files beside it, and how one goes on with the board. */
export function archiveParts(
  taken: TakenBoard,
  tables: readonly { readonly name: string }[] = [],
  missing: readonly string[] = [],
): readonly ReportPart[] {
  const { language } = taken.board;
  const words = archiveTexts[language];
  const back = html`<p>${filled(language, words.back, { button: words.backButton })}</p>`;
  const hasTables = tables.length + missing.length > 0;
  return [
    ...momentsPart(taken),
    ...(hasTables ? [tablesPart(taken, tables, missing)] : []),
    filesPart(taken, back),
  ];
}

/** The same of the table of a group, in the folder of its evening. */
export function tablePageParts(taken: TakenBoard): readonly ReportPart[] {
  const { evening } = archiveTexts[taken.board.language];
  const up = html`<p><a href="../../index.html">${evening}</a></p>`;
  return [...momentsPart(taken), filesPart(taken, up)];
}

function tablesPart(
  { board }: TakenBoard,
  tables: readonly { readonly name: string }[],
  missing: readonly string[],
): ReportPart {
  const { language } = board;
  const words = archiveTexts[language];
  const links = tables.map((table) => {
    const path = `${tableFolder(board, table)}index.html`;
    return html`<li><a href="${encodeURI(path)}">${table.name}</a></li>`;
  });
  const inside = html`<p>${words.tablesInside}</p>
<ul>${links}</ul>
${missing.length === 0 ? "" : html`<p>${filled(language, words.tablesMissing, { tables: missing.join(", ") })}</p>`}`;
  return reportPart({ id: "tafels", name: words.tableFolders, count: tables.length, inside });
}

function filesPart({ board }: TakenBoard, after: Html): ReportPart {
  const { language, cards, picture } = board;
  const words = archiveTexts[language];
  const names = takeHomeTexts[language].files;
  const photos = new Set(cards.flatMap(photosOnCard)).size;
  const files: readonly (readonly [path: string, what: string])[] = [
    [`${names.tables}.xlsx`, words.tables],
    ...tablesOf(board).map((table) => [`${names[table]}.csv`, words.table] as const),
    [`${names.lines}.graphml`, words.network],
    ...(photos === 0 ? [] : [["photos/", filled(language, words.photos, { n: photos })] as const]),
    ...(picture === null ? [] : [[`photos/${picture.photo}.webp`, words.picture] as const]),
    ["board.json", words.whole],
  ];
  const inside = html`<ul>${files.map(([path, what]) => html`<li><a href="${path}">${path}</a>: ${what}</li>`)}</ul>
${after}`;
  return reportPart({ id: "bestanden", name: words.files, count: null, inside });
}

function momentsPart({ board, momentsMissing: n = 0 }: TakenBoard): readonly ReportPart[] {
  const { language, snapshots } = board;
  if (snapshots.length + n === 0) return [];
  const { moments, moment, momentsMissing } = archiveTexts[language];
  const missing = n === 0 ? "" : html`<p>${filled(language, momentsMissing, { n })}</p>`;
  const inside = html`<ul>${snapshots.map(({ name, takenAt, cards }) => {
    const when = filled(language, moment, { date: longDate(language, takenAt), cards });
    return html`<li><b dir="auto">${name}</b> <span>${when}</span></li>`;
  })}</ul>${missing}`;
  return [reportPart({ id: "momenten", name: moments, count: snapshots.length, inside })];
}
