import type { Language } from "@buurtbord/shared/board/Language.ts";
import { graphml } from "./graphml.ts";
import { leadersReport } from "./leadersReport.ts";
import type { Photos } from "./Photos.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import { boardTable, tablesOf } from "./tables/boardTables.ts";
import { csv } from "./tables/csv.ts";
import { TABLE_NAMES, type TableName } from "./tables/TableName.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/** A file of a board that opens by itself, by the name that it has in an address: the same in every language. */
export interface TakeHomeFile {
  readonly type: string;
  /** What it is called, in the board's language. */
  readonly name: (language: Language) => string;
  /** Left out: of every board. */
  readonly isOf?: (taken: TakenBoard) => boolean;
  readonly content: (taken: TakenBoard, photos: Photos) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const namesIn = (language: Language) => takeHomeTexts[language].files;

/** What of a board can be had on its own; in the zip, where the report is `index.html`, they lie beside the board itself. */
export const takeHomeFiles: ReadonlyMap<string, TakeHomeFile> = new Map<string, TakeHomeFile>([
  [
    "report.html",
    {
      type: "text/html; charset=utf-8",
      name: (language) => `${namesIn(language).report}.html`,
      content: (taken, photos) => leadersReport(taken, photos),
    },
  ],
  [
    "tables.xlsx",
    {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      name: (language) => `${namesIn(language).tables}.xlsx`,
      content: tablesTogether,
    },
  ],
  ...TABLE_NAMES.map((table) => [`${table}.csv`, csvFile(table)] as const),
  [
    "network.graphml",
    {
      type: "application/graphml+xml",
      name: (language) => `${namesIn(language).lines}.graphml`,
      content: async ({ board }) => graphml(board),
    },
  ],
]);

function csvFile(table: TableName): TakeHomeFile {
  return {
    type: "text/csv; charset=utf-8",
    name: (language) => `${namesIn(language)[table]}.csv`,
    isOf: ({ board }) => tablesOf(board).includes(table),
    content: async (taken) => csv(boardTable(table, taken), taken.board.language),
  };
}

async function tablesTogether(taken: TakenBoard): Promise<Uint8Array<ArrayBuffer>> {
  const { workbook } = await import("./tables/workbook.ts");
  const names = namesIn(taken.board.language);
  const tables = tablesOf(taken.board).map(
    (table) => [capital(names[table]), boardTable(table, taken)] as const,
  );
  return workbook(new Map(tables), taken.board.language);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
