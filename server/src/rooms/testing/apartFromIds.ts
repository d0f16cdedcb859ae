import type { BoardExport } from "../BoardExport.ts";
import { inOrder } from "../laws/convergence/plainBoard.ts";

/**
 * Everything that an export says but for the ids of what lies on it, for when it was made, and for who sat where with
 * which table: for comparing.
 */
export function apartFromIds({ id: _, exportedAt: __, ...board }: BoardExport): object {
  const cards = new Map(
    board.cards.map(({ id, photo, ...card }) => [
      id,
      inOrder({ ...card, photo: photo && { ...photo, name: "" } }),
    ]),
  );
  const connections = board.connections.map(({ id: ___, from, to, ...line }) =>
    inOrder({ ...line, from: cards.get(from), to: cards.get(to) }),
  );
  return {
    ...board,
    picture: board.picture && { ...board.picture, photo: "" },
    cards: [...cards.values()].sort(),
    connections: connections.sort(),
    queue: board.queue.map((pitch) => cards.get(pitch)),
    page: board.page && {
      ...board.page,
      order: board.page.order.map((id) => cards.get(id)),
      leftOut: board.page.leftOut.map((id) => cards.get(id)),
      withoutPhoto: board.page.withoutPhoto.map((id) => cards.get(id)),
    },
    groups: board.groups.map((group) => ({
      ...group,
      pitch: cards.get(group.pitch),
      people: 0,
      table: null,
    })),
  };
}
