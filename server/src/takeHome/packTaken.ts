import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { boardOfMoment, type StoredMoment } from "../rooms/board/snapshotBoard.ts";
import { boardZip } from "./boardZip.ts";
import type { TakenBoard } from "./TakenBoard.ts";
import { type Photos, takeHomeFiles } from "./takeHomeFiles.ts";

/** What is asked of the program that packs. */
export interface PackQuestion {
  readonly taken: Omit<TakenBoard, "growth">;
  readonly photos: Photos;
  /** Since which the board grew. */
  readonly lastTime: StoredMoment | null;
  /** One of takeHomeFiles by itself, or all of it in a zip, with these moments. */
  readonly wanted: { readonly file: string } | { readonly moments: readonly StoredMoment[] };
}

export async function packTaken({
  taken: { board, ...told },
  photos,
  lastTime,
  wanted,
}: PackQuestion): Promise<string | Uint8Array<ArrayBuffer>> {
  const growth = lastTime && { snapshot: lastTime.snapshot, growth: growthSince(lastTime, board) };
  if ("file" in wanted) {
    const file = takeHomeFiles.get(wanted.file);
    if (file === undefined) throw new Error("No such file");
    return file.content({ ...told, board, growth }, photos);
  }
  const snapshots = wanted.moments.map(({ snapshot }) => snapshot);
  return boardZip({ ...told, board: { ...board, snapshots }, growth }, photos, boardsOf(wanted.moments));
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
