import { setImmediate as breathe } from "node:timers/promises";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import * as v from "valibot";
import type { BoardExport } from "../BoardExport.ts";
import {
  type Archive,
  type ArchiveFile,
  boardsOf,
  boardWith,
  type LeftOut,
  type Moment,
  photosOn,
  withBoards,
  withShownPhotos,
} from "./Archive.ts";
import { ArchivedBoard } from "./ArchivedBoard.ts";
import { type Refused, refused } from "./ArchiveRefusal.ts";
import { faultOf, tablesFault, unknownCards } from "./faultOf.ts";
import { isSound } from "./isSound.ts";
import { inThisVersion } from "./versions.ts";

export type ArchiveReading =
  | { readonly ok: true; readonly file: ArchiveFile; readonly leftOut: Omit<LeftOut, "erased"> }
  | Refused;

type Files = ReadonlyMap<string, Uint8Array>;
type BoardReading =
  | { readonly ok: true; readonly board: BoardExport; readonly lostMoments: number }
  | Refused;

type FolderReading =
  | { readonly ok: true; readonly archive: Archive; readonly leftOut: LeftInFolder }
  | Refused;

interface LeftInFolder {
  readonly unknown: ReadonlySet<string>;
  readonly moments: number;
  readonly photos: ReadonlySet<string>;
}

/** In both languages that an export can be in: what lies there is the table of a group. */
const TABLES = /^((?:tafels|tables)\/[^/]+\/)board\.json$/;

/**
 * The archive in the files of a zip, checked whole: what is read here can be laid on a board. Others have their turn
 * between one moment and the next.
 */
export async function readArchive(files: Files): Promise<ArchiveReading> {
  const folder = folderOf(files);
  if (folder === null) return refused("archive-unreadable", "no board.json");
  const evening = await readFolder(files, folder);
  if (!evening.ok) return evening;
  const { archive } = evening;
  const tables: Archive[] = [];
  const left = [evening.leftOut];
  for (const each of tableFolders(files, folder)) {
    const table = await readFolder(files, each);
    if (!table.ok) return table;
    tables.push(table.archive);
    left.push(table.leftOut);
  }
  const fault = tablesFault(archive.board, tables);
  if (fault !== null) return refused("archive-broken", fault);
  const told = archive.board.groups.filter(({ table }) => table !== null).length;
  return {
    ok: true,
    file: { archive, tables },
    leftOut: {
      unknown: new Set(left.flatMap(({ unknown }) => [...unknown])).size,
      moments: left.reduce((sum, { moments }) => sum + moments, 0),
      photos: new Set(left.flatMap(({ photos }) => [...photos])).size,
      tables: told - tables.length,
    },
  };
}

async function readFolder(files: Files, folder: string): Promise<FolderReading> {
  const main = readBoardFile(files.get(`${folder}board.json`));
  if (!main.ok) return main;
  const { board, lostMoments } = main;
  const moments: Moment[] = [];
  for (const snapshot of board.snapshots) {
    await breathe();
    const then = readBoardFile(files.get(`${folder}snapshots/${snapshot.id}.json`));
    if (!then.ok) return then;
    if (then.board.activity !== board.activity) return refused("archive-broken", "a moment of another board");
    moments.push({ snapshot, board: then.board });
  }
  return settled({ board, moments, photos: photosIn(files, folder) }, lostMoments);
}

/** Without what this version does not know, and what the file tells of but does not hold. */
function settled(archive: Archive, moments: number): FolderReading {
  const unknown = new Set<string>(boardsOf(archive).flatMap(unknownCards));
  const shown = boardsOf(archive).flatMap(photosOn);
  const lost = new Set<string>(shown.filter((name) => !archive.photos.has(name)));
  const stays = (id: string) => !unknown.has(id) && !lost.has(id);
  const left = withShownPhotos(withBoards(archive, (board) => boardWith(board, stays)));
  const { photos } = left;
  if (photos.size > LIMITS.photosPerBoard) return refused("archive-too-large", "too many photos");
  if ([...photos.values()].some(({ length }) => length > LIMITS.photoBytes))
    return refused("archive-too-large", "a large photo");
  return { ok: true, archive: left, leftOut: { unknown, moments, photos: lost } };
}

function tableFolders(files: Files, folder: string): readonly string[] {
  return [...files.keys()].flatMap((name) => {
    const within = name.startsWith(folder) ? TABLES.exec(name.slice(folder.length))?.[1] : undefined;
    return within === undefined ? [] : [`${folder}${within}`];
  });
}

/** Where in the zip it lies: a folder that was packed again lies in itself. Null: nowhere. */
function folderOf(files: Files): string | null {
  const names = [...files.keys()].filter((name) => /^(?:[^/]+\/)?board\.json$/.test(name));
  const found = names
    .filter((name) => !name.startsWith("__MACOSX/"))
    .sort((one, other) => one.length - other.length);
  return found[0]?.replace(/board\.json$/, "") ?? null;
}

function photosIn(files: Files, folder: string): ReadonlyMap<PhotoName, Uint8Array> {
  const within = `${folder}photos/`;
  const photos = [...files].flatMap(([path, bytes]): [PhotoName, Uint8Array][] => {
    const name = path.startsWith(within)
      ? /^([\w.:-]{1,64})\.webp$/.exec(path.slice(within.length))?.[1]
      : undefined;
    return name === undefined ? [] : [[name as PhotoName, bytes]];
  });
  return new Map(photos);
}

function readBoardFile(bytes: Uint8Array | undefined): BoardReading {
  if (bytes === undefined) return refused("archive-broken", "a board that is not there");
  const json = parsed(bytes);
  if (json === undefined || !isSound(json)) return refused("archive-broken", "no sound JSON");
  const current = inThisVersion(json);
  if (!current.ok) return current;
  const reading = v.safeParse(ArchivedBoard, current.board, { abortEarly: true });
  if (!reading.success) {
    const [issue] = reading.issues;
    return refused("archive-broken", `wrong: ${plainPath(v.getDotPath(issue))}`);
  }
  const board: BoardExport = reading.output;
  if (findActivity(board.activity) === undefined) return refused("archive-newer", "an unknown activity");
  const fault = faultOf(board);
  if (fault !== null) return refused("archive-broken", fault);
  return { ok: true, board, lostMoments: current.lostMoments };
}

/** `undefined`, which no JSON stands for, when it is none, or no UTF-8. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Of the schema's own words: what the file calls its keys is not for the log. */
function plainPath(path: string | null): string {
  return /^[a-zA-Z]+/.exec(path ?? "")?.[0] ?? "value";
}
