import { boxAround } from "@buurtbord/shared/activities/boxGeometry.ts";
import { sizeOfCard } from "@buurtbord/shared/activities/cardBox.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { SmallCard, TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { Room } from "../Room.ts";

const MINUTE_MS = 60_000;
/** More are not told apart in a picture of this size. */
const MOST_CARDS = 120;

/** What is the same until the table's next batch. */
type Drawn = Pick<TableNow, "filled" | "questions" | "help" | "picture"> & {
  readonly seq: number;
  readonly at: number;
};

/** What it asks of all rooms. */
interface TableLookHost {
  /** Null: the board is not in memory, and is not opened for a look. */
  openRoom(boardId: BoardId): Room | null;
}

/** All tables of an evening at a glance. Each is drawn once for each batch, whoever looks and however often. */
export class TableLook {
  readonly #host: TableLookHost;
  readonly #clock: () => number;
  readonly #drawn = new Map<BoardId, Drawn>();

  constructor(clock: () => number, host: TableLookHost) {
    this.#clock = clock;
    this.#host = host;
  }

  /** In the order of the groups; those without a table are left out. */
  of(groups: readonly Group[]): readonly TableNow[] {
    return groups.flatMap(({ id: group, table: boardId }) => {
      if (boardId === null) return [];
      const room = this.#host.openRoom(boardId);
      const drawn = room === null ? this.#drawn.get(boardId) : this.#draw(boardId, room);
      const { seq: _, at = null, ...shown } = drawn ?? UNSEEN;
      const quietMinutes = at === null ? 0 : Math.max(0, Math.floor((this.#clock() - at) / MINUTE_MS));
      return [{ group, boardId, here: room?.sockets.length ?? 0, ...shown, quietMinutes }];
    });
  }

  forget(boardId: BoardId): void {
    this.#drawn.delete(boardId);
  }

  #draw(boardId: BoardId, room: Room): Drawn {
    const known = this.#drawn.get(boardId);
    const drawn = room.peek((state) => (known?.seq === state.seq ? known : drawnOf(state)));
    this.#drawn.set(boardId, drawn);
    return drawn;
  }
}

const UNSEEN = { seq: 0, at: null, filled: 0, questions: 0, help: false, picture: null } as const;

function drawnOf({ seq, board, lastActivityAt: at }: BoardState): Drawn {
  const questions = activityOf(board).worksheet ?? [];
  const filled = questions.filter(({ id }) => (board.worksheet.get(id) ?? "").trim() !== "").length;
  const newest = [...board.cards.values()].sort((one, other) => other.addedAt - one.addedAt);
  const cards = newest.slice(0, MOST_CARDS).flatMap((card) => smallCard(board, card));
  const help = board.meeting.help === "asked";
  return { seq, at, filled, questions: questions.length, help, picture: { cards } };
}

/** None of a kind that this program does not know. */
function smallCard(board: Board, card: Card): readonly SmallCard[] {
  const face = activityOf(board).kinds.find(({ id }) => id === card.kind)?.face;
  if (face === undefined) return [];
  const { x, y, w, h } = boxAround(card.pos, sizeOfCard(face, card));
  const [left, top, wide, high] = [x, y, w, h].map(Math.round) as [number, number, number, number];
  return [[left, top, wide, high, face.tint]];
}
