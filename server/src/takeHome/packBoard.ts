import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { tableNames } from "../harvest/tableNames.ts";
import { askProgram } from "../programs/askProgram.ts";
import { OneAtATime } from "../programs/OneAtATime.ts";
import type { StoredMoment } from "../rooms/board/snapshotBoard.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { atTable } from "../rooms/tables/atTable.ts";
import { momentsThatFit } from "./momentsThatFit.ts";
import type { Photos } from "./Photos.ts";
import type { PackQuestion, TableToPack } from "./packTaken.ts";
import { momentOf, takeBoard } from "./takeBoard.ts";

/** What is packed, and by whose eyes. */
export interface Packing {
  readonly rooms: Pick<Rooms, "open">;
  readonly room: Room;
  /** Of this board, or of a table of it. Null where it cannot be had. */
  readonly readPhoto: (of: Room, name: PhotoName) => Promise<Uint8Array | null>;
}

type Packed = string | Uint8Array<ArrayBuffer>;

const PROGRAM = new URL("./packInProcess.ts", import.meta.url);

/** So many may wait until it is their turn: each is read from disk only then. */
const MOST_WAITING = 12;

/** One at a time on the whole server: all that is in the file is in memory together. */
const packing = new OneAtATime(MOST_WAITING);

/** All of a board as one takes it home; of an evening also its tables. Null: too much is going on now. */
export function packBoard(what: Packing): Promise<Packed | null> {
  return packing.do(async () => packed(await wholeOf(what)));
}

/** One of takeHomeFiles. Null: too much is going on now. */
export function packFile(what: Packing, file: string): Promise<Packed | null> {
  return packing.do(async () => {
    const tables = file === "report.html" ? await tablesOf(what) : NO_TABLES;
    return packed({ ...(await toPack(what, what.room)), ...tables, wanted: { file } });
  });
}

/** Everything that goes into the zip, as it is now. Rejects with RoomClosed or StorageError. */
export async function wholeOf(packing: Packing): Promise<PackQuestion> {
  const moments = await momentsOf(packing.room);
  const tables = await tablesOf(packing);
  return { ...(await toPack(packing, packing.room)), ...tables, wanted: { moments } };
}

type TablesToPack = Pick<PackQuestion, "tables" | "missing">;

const NO_TABLES: TablesToPack = { tables: [], missing: [] };

async function packed(question: PackQuestion): Promise<Packed | null> {
  const asked = await askProgram<Packed>(PROGRAM, question);
  switch (asked.state) {
    case "answered":
      return asked.answer;
    case "failed":
      throw new Error("A board could not be packed");
    case "not-started":
      return null;
  }
}

/** Those that were opened; once their photos and moments are more than any file holds, the others are missing from it. */
async function tablesOf({ rooms, room, readPhoto }: Packing): Promise<TablesToPack> {
  const { groups, language } = await room.look(({ board }) => board);
  const names = tableNames(language, groups);
  const tables: TableToPack[] = [];
  const missing: string[] = [];
  let left = LIMITS.archiveBytes;
  for (const group of groups.filter(({ table }) => table !== null)) {
    const name = names.get(group.id) ?? "";
    const look = (at: Room) => tableToPack({ rooms, room: at, readPhoto }, group, name);
    const table = left > 0 ? await atTable(rooms, room.record.id, group, look) : null;
    if (table === null) missing.push(name);
    else tables.push(table);
    for (const photo of table?.photos.values() ?? []) left -= photo.length;
    for (const { state } of table?.moments ?? []) left -= state.length;
  }
  return { tables, missing };
}

async function tableToPack(packing: Packing, { id: group }: Group, name: string): Promise<TableToPack> {
  const moments = await momentsOf(packing.room);
  return { ...(await toPack(packing, packing.room)), group, name, moments };
}

async function toPack({ readPhoto }: Packing, room: Room) {
  const photos = await photosOf(room, (name) => readPhoto(room, name));
  return { ...(await takeBoard(room)), photos };
}

async function momentsOf(room: Room): Promise<readonly StoredMoment[]> {
  const read = (snapshot: Snapshot) => momentOf(room, snapshot);
  return momentsThatFit(await room.past.snapshots(), read, LIMITS.archiveMomentsBytes);
}

/** Everything that the board and its moments show. */
async function photosOf(room: Room, read: (name: PhotoName) => Promise<Uint8Array | null>): Promise<Photos> {
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await room.photos.shown()) {
    const photo = await read(name);
    if (photo !== null) photos.set(name, photo);
  }
  return photos;
}
