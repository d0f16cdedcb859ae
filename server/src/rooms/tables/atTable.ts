import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Room } from "../Room.ts";
import type { Rooms } from "../Rooms.ts";

/** What `look` finds at the table of a group; null: it has none, it cannot be read, or is not the table of that group. */
export async function atTable<Found>(
  rooms: Pick<Rooms, "open">,
  evening: BoardId,
  { id, table }: Pick<Group, "id" | "table">,
  look: (room: Room) => Promise<Found>,
): Promise<Found | null> {
  if (table === null) return null;
  try {
    const opened = await rooms.open(table);
    if (opened.state !== "open") return null;
    const { room } = opened;
    const { tableOf } = room.record;
    if (tableOf?.evening !== evening || tableOf.group !== id) return null;
    return await room.heldFor(() => look(room));
  } catch {
    return null; // its disk failed, or it closed meanwhile: the others have something to tell too
  }
}
