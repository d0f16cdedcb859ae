import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { type OpenTable, seatFor } from "@buurtbord/shared/groups/seatFor.ts";

export interface GivenSeat {
  readonly participantId: ParticipantId;
  readonly group: GroupId;
}

/** The tables of a room as somebody finds them who comes in. */
export function openTables({ groups }: Pick<Board, "groups">): readonly OpenTable[] {
  return groups.map(({ id, pitch, people, guests }) => ({ id, pitch, people: people + guests }));
}

/** A seat for each of those who have none, one after another: nobody else moves. Empty: there are no tables. */
export function seatsFor(
  people: readonly Person[],
  board: Pick<Board, "groups" | "mostAtTable">,
): readonly GivenSeat[] {
  const sizes = { least: 2, most: board.mostAtTable ?? Infinity };
  let tables = openTables(board);
  return people.flatMap((person) => {
    const group = seatFor(person, tables, sizes);
    if (group === null) return [];
    tables = tables.map((table) => (table.id === group ? { ...table, people: table.people + 1 } : table));
    return [{ participantId: person.participantId, group }];
  });
}
