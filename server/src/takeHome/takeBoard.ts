import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { missedSentences } from "@buurtbord/shared/catalogue/missedSentences.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { StoredMoment } from "../rooms/board/snapshotBoard.ts";
import type { Room } from "../rooms/Room.ts";
import type { BoardToPack } from "./packTaken.ts";

/** Everything that is told of a board when a facilitator takes it home. */
export async function takeBoard(room: Room): Promise<Pick<BoardToPack, "taken" | "lastTime">> {
  const board = await room.export();
  const taken = {
    board,
    history: await room.past.history(),
    missed: missedSentences(board, await room.missed()).map(({ words }) => words),
  };
  const snapshot = lastTimeOf(board);
  return { taken, lastTime: snapshot === undefined ? null : await momentOf(room, snapshot) };
}

/** Null: it is damaged on disk, or gone, which does not keep the rest from being taken home. */
export async function momentOf(room: Room, snapshot: Snapshot): Promise<StoredMoment | null> {
  const state = await room.past.snapshotState(snapshot.id);
  return state === null ? null : { snapshot, state };
}

/** The last time is the newest moment saved on another evening than the one on which something came last. */
function lastTimeOf({ cards, connections, snapshots }: BoardExport): Snapshot | undefined {
  const days = [
    ...cards.map(({ addedAt, fulfilled }) => fulfilled?.at ?? addedAt),
    ...connections.map(({ drawnAt }) => drawnAt ?? 0),
  ];
  const came = days.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  return snapshots.findLast(({ takenAt }) => isOtherEvening(takenAt, came));
}
