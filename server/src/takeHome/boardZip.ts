import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { archiveParts, tablePageParts } from "./archiveParts.ts";
import { leadersReport } from "./leadersReport.ts";
import type { Photos } from "./Photos.ts";
import type { ReportPart } from "./report/ReportPart.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import { tableFolder } from "./tableFolder.ts";
import { takeHomeFiles } from "./takeHomeFiles.ts";

/** One board in a zip. */
export interface ZippedBoard {
  readonly taken: TakenBoard;
  /** Those that lie beside it. */
  readonly photos: Photos;
  /** Those that its page shows; left out: the same. */
  readonly shown?: Photos;
  /** Left out: none. */
  readonly moments?: Iterable<readonly [SnapshotId, BoardExport]>;
}

/** The table of a group, in a folder of its name. */
export interface ZippedTable extends ZippedBoard {
  readonly name: string;
}

export interface BoardZip {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly files: number;
}

/**
 * A board as one takes it home: `index.html` to read, and all of it for a spreadsheet, as a network, and to bring back
 * (docs/archive.md); an evening with its tables, each as such a board in a folder of its own. Stored, not compressed: a
 * program without an unzipper, and a person with an editor, can read it. `missing`: tables that do not come along.
 */
export async function boardZip(
  board: ZippedBoard,
  tables: readonly ZippedTable[] = [],
  missing: readonly string[] = [],
): Promise<BoardZip> {
  const zip: Zippable = {};
  const { taken } = board;
  await put(zip, "", board, archiveParts(taken, tables, missing));
  for (const table of tables)
    await put(zip, tableFolder(taken.board, table), table, tablePageParts(table.taken));
  return { bytes: zipSync(zip), files: Object.keys(zip).length };
}

async function put(
  zip: Zippable,
  folder: string,
  { taken, photos, shown = photos, moments = [] }: ZippedBoard,
  besides: readonly ReportPart[],
): Promise<void> {
  const file = (name: string, content: string | Uint8Array) => {
    zip[folder + name] = [typeof content === "string" ? strToU8(content) : content, { level: 0 }];
  };
  file("index.html", await leadersReport(taken, shown, besides));
  file("board.json", JSON.stringify(taken.board, null, 2));
  const files = [...takeHomeFiles].filter(([, { isOf }]) => isOf?.(taken) ?? true);
  for (const [id, { name, content }] of files)
    if (id !== "report.html") file(name(taken.board.language), await content(taken, shown));
  for (const [id, moment] of moments) file(`snapshots/${id}.json`, JSON.stringify(moment));
  for (const [name, photo] of photos) file(`photos/${name}.webp`, new Uint8Array(photo));
}
