import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { boardOfMoment, type StoredMoment } from "../rooms/board/snapshotBoard.ts";
import { boardZip, type ZippedBoard } from "./boardZip.ts";
import type { Photos } from "./Photos.ts";
import type { TakenBoard, TakenTable } from "./TakenBoard.ts";
import { takeHomeFiles } from "./takeHomeFiles.ts";

/** One board that is packed. */
export interface BoardToPack {
  readonly taken: Omit<TakenBoard, "growth" | "tables">;
  readonly photos: Photos;
  /** Since which the board grew. */
  readonly lastTime: StoredMoment | null;
}

export interface TableToPack extends BoardToPack, Pick<TakenTable, "group" | "name"> {
  readonly moments: readonly StoredMoment[];
}

/** What is asked of the program that packs. */
export interface PackQuestion extends BoardToPack {
  readonly tables: readonly TableToPack[];
  /** Names of tables that could not be read. */
  readonly missing: readonly string[];
  /** One of takeHomeFiles by itself, or all of it in a zip, with these moments. */
  readonly wanted: { readonly file: string } | { readonly moments: readonly StoredMoment[] };
}

/** As much as can be brought back. */
const MOST: { readonly bytes: number; readonly files: number } = {
  bytes: LIMITS.archiveBytes,
  files: LIMITS.archiveFiles,
};

export async function packTaken(
  question: PackQuestion,
  most = MOST,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { wanted } = question;
  if ("moments" in wanted) return zipThatComesBack(question, wanted.moments, most);
  const file = takeHomeFiles.get(wanted.file);
  if (file === undefined) throw new Error("No such file");
  return file.content(takenOf(question), photosOf(question));
}

/** A table more than can be brought back is left at home: it can be taken by itself, and the page says so. */
async function zipThatComesBack(
  question: PackQuestion,
  moments: readonly StoredMoment[],
  most: typeof MOST,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tables, missing } = question;
  const zip = await boardZip(zipped(question, moments), tables.map(zippedTable), missing);
  const last = tables.at(-1);
  const fits = zip.bytes.length <= most.bytes && zip.files <= most.files;
  if (last === undefined || fits) return zip.bytes;
  const fewer = { ...question, tables: tables.slice(0, -1), missing: [last.name, ...missing] };
  return zipThatComesBack(fewer, moments, most);
}

function zipped(question: PackQuestion, moments: readonly StoredMoment[]): ZippedBoard {
  const { board, ...taken } = takenOf(question);
  const snapshots = moments.map(({ snapshot }) => snapshot);
  return {
    taken: {
      ...taken,
      board: { ...board, snapshots },
      momentsMissing: board.snapshots.length - snapshots.length,
    },
    photos: question.photos,
    shown: photosOf(question),
    moments: boardsOf(moments),
  };
}

function zippedTable({ moments, ...table }: TableToPack) {
  const packed = zipped({ ...table, tables: [], missing: [], wanted: { moments } }, moments);
  return { ...packed, name: table.name };
}

function takenOf({ taken, lastTime, tables }: PackQuestion): TakenBoard {
  const growth = lastTime && { snapshot: lastTime.snapshot, growth: growthSince(lastTime, taken.board) };
  return {
    ...taken,
    growth,
    tables: tables.map(({ group, name, taken: { board } }) => ({ group, name, board })),
  };
}

/** Its own, and those of its tables: no two photos have one name. */
function photosOf({ photos, tables }: PackQuestion): Photos {
  return new Map<PhotoName, Uint8Array>(
    [photos, ...tables.map((table) => table.photos)].flatMap((each) => [...each]),
  );
}

/** One after the other: of a board's life not two are in memory at once. */
function* boardsOf(moments: readonly StoredMoment[]): Generator<readonly [SnapshotId, BoardExport]> {
  for (const moment of moments) yield [moment.snapshot.id, boardOfMoment(moment)];
}

function growthSince(moment: StoredMoment, board: BoardExport) {
  return growthOf(momentOf(boardOfMoment(moment)), momentOf(board));
}

function momentOf({ cards, connections }: BoardExport) {
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    connections: new Map(connections.map((connection) => [connection.id, connection])),
  };
}
