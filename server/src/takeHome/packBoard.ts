import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { askProgram } from "../programs/askProgram.ts";
import type { StoredMoment } from "../rooms/board/snapshotBoard.ts";
import type { Room } from "../rooms/Room.ts";
import type { PackQuestion } from "./packTaken.ts";
import { momentOf, takeBoard } from "./takeBoard.ts";
import type { Photos } from "./takeHomeFiles.ts";

/** Null where it cannot be had. */
export type ReadPhoto = (name: PhotoName) => Promise<Uint8Array | null>;

type Packed = string | Uint8Array<ArrayBuffer>;

const PROGRAM = new URL("./packInProcess.ts", import.meta.url);

/** So many may wait until it is their turn: each is read from disk only then. */
const MOST_WAITING = 12;

/** One at a time on the whole server: all that is in the file is in memory together. */
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** All of a board as one takes it home. Null: too many wait already. */
export function packBoard(room: Room, readPhoto: ReadPhoto): Promise<Packed | null> {
  return inTurn(async () => {
    const moments: StoredMoment[] = [];
    for (const snapshot of await room.past.snapshots()) {
      const moment = await momentOf(room, snapshot);
      if (moment !== null) moments.push(moment);
    }
    return packed(room, readPhoto, { moments });
  });
}

/** One of takeHomeFiles. Null: too many wait already. */
export function packFile(room: Room, readPhoto: ReadPhoto, file: string): Promise<Packed | null> {
  return inTurn(() => packed(room, readPhoto, { file }));
}

async function packed(room: Room, readPhoto: ReadPhoto, wanted: PackQuestion["wanted"]): Promise<Packed> {
  const photos = await photosOf(room, readPhoto);
  const question: PackQuestion = { ...(await takeBoard(room)), photos, wanted };
  const answer = await askProgram<Packed>(PROGRAM, question);
  if (answer === null) throw new Error("A board could not be packed");
  return answer;
}

async function inTurn<Result>(run: () => Promise<Result>): Promise<Result | null> {
  if (waiting >= MOST_WAITING) return null;
  waiting += 1;
  const turn = last.then(run, run);
  last = turn;
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

/** Everything that the board and its moments show. */
async function photosOf(room: Room, readPhoto: ReadPhoto): Promise<Photos> {
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await room.photos.shown()) {
    const photo = await readPhoto(name);
    if (photo !== null) photos.set(name, photo);
  }
  return photos;
}
