import { tableCards } from "@buurtbord/shared/activities/tableCards.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import type { BoardId, GroupId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { photosOnCard } from "@buurtbord/shared/board/projectNews.ts";
import type { AtTables, PageMatter } from "../rooms/PageDesk.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { atTable } from "../rooms/tables/atTable.ts";

/** What lies on the tables of an evening now. One that cannot be read is passed over. Rejects with RoomClosed. */
export async function lookAtTables(rooms: Pick<Rooms, "open">, hall: Room): Promise<AtTables> {
  const groups = await hall.look(({ board }) => board.groups);
  const cards = new Map<GroupId, readonly Card[]>();
  const photosAt = new Map<PhotoName, BoardId>();
  const asOf: string[] = [];
  for (const group of groups) {
    const found = await atTable(rooms, hall.record.id, group, (table) =>
      table.look(({ board, epoch, seq }) => ({
        lying: tableCards(board, board.cards.values()),
        asOf: `${group.table} ${epoch} ${seq}`,
      })),
    );
    if (found === null || group.table === null) continue;
    asOf.push(found.asOf);
    cards.set(group.id, found.lying);
    for (const name of found.lying.flatMap(photosOnCard)) photosAt.set(name, group.table);
  }
  return { cards, photosAt, asOf: asOf.join() };
}

/** The page of an evening, open or not, with what lies on its tables where it tells that. Rejects with RoomClosed. */
export async function eveningPage(rooms: Pick<Rooms, "open">, hall: Room): Promise<PageMatter> {
  const page = await hall.look(({ board }) => board.page ?? PLAIN_PAGE);
  return hall.page.matter(page.tables === "told" ? await lookAtTables(rooms, hall) : undefined);
}
