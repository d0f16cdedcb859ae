import type { Group } from "@buurtbord/shared/board/Group.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import type { Room } from "../Room.ts";

/** For tests: groups as they are once people were seated, without anybody in them. */
export function layGroups(room: Room, groups: readonly Group[]): Promise<void> {
  return room.look(({ document }) => {
    applyChanges(document.doc, [{ type: "gathering-set", values: { groups } }], { from: "command" });
  });
}
