import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import { missedSentences } from "@buurtbord/shared/catalogue/missedSentences.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { Room } from "../rooms/Room.ts";
import { savedBoard } from "./savedBoard.ts";
import type { TakenBoard } from "./TakenBoard.ts";

/** Everything that is told of a board when a facilitator takes it home. */
export async function takeBoard(room: Room): Promise<TakenBoard> {
  const board = await room.export();
  return {
    board,
    history: await room.history(),
    missed: missedSentences(board, await room.missed()).map(({ words }) => words),
    growth: await growthSinceLastTime(room, board),
  };
}

/** The last time is the newest moment saved on another evening than the one on which something came last. */
async function growthSinceLastTime(room: Room, board: BoardExport): Promise<TakenBoard["growth"]> {
  const came = Math.max(
    ...board.cards.map(({ addedAt, fulfilled }) => fulfilled?.at ?? addedAt),
    ...board.connections.map(({ drawnAt }) => drawnAt ?? 0),
  );
  const snapshot = board.snapshots.findLast(({ takenAt }) => isOtherEvening(takenAt, came));
  const before = snapshot && (await savedBoard(room, snapshot.id));
  if (snapshot === undefined || before === undefined || before === null) return null;
  return { snapshot, growth: growthOf(momentOf(before), momentOf(board)) };
}

function momentOf({ cards, connections }: BoardExport) {
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    connections: new Map(connections.map((connection) => [connection.id, connection])),
  };
}
